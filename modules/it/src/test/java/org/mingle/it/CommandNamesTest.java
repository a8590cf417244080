package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.mingle.api.command.Command;

/** A command whose service does not say its name is made for nothing whenever another is mistyped. */
class CommandNamesTest {
    private static final Path BUNDLES = Path.of("../../launcher/target/mingle/bundles");
    private static final Pattern NAME =
            Pattern.compile("<property name=\"" + Pattern.quote(Command.NAME) + "\"[^>]*value=\"([a-z-]+)\"");

    @Test
    void everyCommandOfTheDistributionSaysItsName() throws IOException {
        List<String> names = new ArrayList<>();
        for (String component : components()) {
            if (component.contains("<provide interface=\"" + Command.class.getName() + "\"")) {
                Matcher name = NAME.matcher(component);
                assertThat(name.find()).as(component).isTrue();
                names.add(name.group(1));
            }
        }
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("coach", "import", "doctor")
                .hasSizeGreaterThan(15);
    }

    private static List<String> components() throws IOException {
        List<String> components = new ArrayList<>();
        try (Stream<Path> jars = Files.walk(BUNDLES)) {
            for (Path jar :
                    jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    for (ZipEntry entry :
                            zip.stream().filter(CommandNamesTest::describes).toList()) {
                        try (InputStream in = zip.getInputStream(entry)) {
                            components.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                        }
                    }
                }
            }
        }
        return components;
    }

    private static boolean describes(ZipEntry entry) {
        return entry.getName().matches("OSGI-INF/org\\.mingle\\..*\\.xml");
    }
}
