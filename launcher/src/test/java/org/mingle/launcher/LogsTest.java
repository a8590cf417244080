package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    @Test
    void fullFilesAreNumberedAndFewAreKept(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("100% ours.log");
        new Logs(file, false).use();
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        new Logs.Setup().configure(context);
        String line = "x".repeat(10_000);

        for (int i = 0; i < 600; i++) {
            context.getLogger("test").info("{} {}", i, line);
        }
        context.stop();

        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(path -> path.getFileName().toString()).sorted().toList();
        }
        assertThat(names).containsExactly("100% ours.log", "100% ours.log.1", "100% ours.log.2", "100% ours.log.3");
        assertThat(Files.readString(file)).contains("test 599 xxx");
        assertThat(Files.size(folder.resolve("100% ours.log.1"))).isBetween(900_000L, 1_200_000L);
    }
}
