package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The window of a distribution whose bundles are not on the class path, for the name of its folder would not do there. */
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(180)
class AwkwardFolderTest {
    private static final Path BUILT = Path.of("../../launcher/target/mingle");

    @TempDir
    Path folder;

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path each : all) {
            Path target = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else {
                Files.copy(each, target);
            }
        }
        assertThat(to.resolve("bin/mingle").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void opensFromAFolderWithASpaceAndAnUmlaut() throws Exception {
        Path mingle = folder.resolve("Büro Müller/Mingle");
        copy(BUILT, Files.createDirectories(mingle));

        Script.Outcome rehearsed = new Script(folder, "Zuhause für alle")
                .of(mingle.resolve("bin/mingle"))
                .with("DISPLAY", System.getenv("DISPLAY"))
                .with("MINGLE_CLASS_ARCHIVE", "off")
                .with("MINGLE_JAVA_OPTIONS", "-Dmingle.rehearsal=true")
                .run();

        assertThat(rehearsed).isEqualTo(new Script.Outcome(0, "", ""));
    }
}
