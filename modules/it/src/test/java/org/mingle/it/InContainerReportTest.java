package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The in-container run found its tests: it would be green without any. */
class InContainerReportTest {
    private static final Pattern COUNT = Pattern.compile("<testsuite [^>]*\\btests=\"(\\d+)\"");
    private static final Path REPORTS = Path.of("target", "test-reports");

    @Test
    void theRunFoundTests() throws IOException {
        assertThat(REPORTS).as("reports of the in-container run").exists();
        int tests = 0;
        for (Path report : reports()) {
            Matcher count = COUNT.matcher(Files.readString(report));
            while (count.find()) {
                tests += Integer.parseInt(count.group(1));
            }
        }
        assertThat(tests).as("tests run in the container").isPositive();
    }

    @Test
    void everyTestClassRan() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path report : reports()) {
            all.append(Files.readString(report));
        }
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/mingle/it"))) {
            List<String> classes = sources.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("IT.java"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .toList();
            assertThat(classes)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(all.toString()).contains("org.mingle.it." + name));
        }
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(".xml")).toList();
        }
    }
}
