package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.slf4j.LoggerFactory;

class LogsTest {

    private static final String SECRET = "Anna Muster wrote about the lake";

    @TempDir
    Path folder;

    @Test
    void fullFilesAreNumberedAndFewAreKept() throws Exception {
        Path file = folder.resolve("100% ours.log");
        LoggerContext context = logTo(file);
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

    private static LoggerContext logTo(Path file) {
        new Logs(file, false).use();
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        new Logs.Setup().configure(context);
        return context;
    }

    @Test
    void saysKindAndPlaceOfAFaultAndNotItsMessage() throws Exception {
        Path file = folder.resolve("a.log");
        LoggerContext context = logTo(file);
        IllegalStateException fault = new IllegalStateException(
                "cannot keep " + SECRET, new SQLException("Key (name)=(" + SECRET + ") is there", "23505", 19));

        context.getLogger("plug-in").error("failed: " + fault, fault);
        context.getLogger("plug-in").warn("two: {} {}", new NumberFormatException(SECRET), 7, fault);
        context.getLogger("framework").warn("no start", new BundleException("acme needs a package"));
        context.stop();

        assertThat(Files.readString(file))
                .contains("ERROR [main] plug-in failed: java.lang.IllegalStateException: …\n")
                .contains("java.lang.IllegalStateException\n\tat org.mingle.launcher.LogsTest.saysKind")
                .contains("Caused by: java.sql.SQLException, code 19, state 23505\n")
                .contains("two: java.lang.NumberFormatException: … 7\n")
                .contains("org.osgi.framework.BundleException: acme needs a package\n")
                .doesNotContain(SECRET);
    }

    @Test
    void aNameMayBeLoggedInMoreDetailThanTheRest() throws Exception {
        Path file = folder.resolve("a.log");
        LoggerContext context = logTo(file);
        Path conf = Files.createDirectory(folder.resolve("conf"));
        Files.writeString(
                conf.resolve("org.mingle.log.cfg"), "level=WARN\nlevel.org.mingle.store = trace\nlevel.odd=LOUD\n");

        LogLevels levels = new LogConfiguration(conf).inFile();
        levels.applyTo(context);
        context.getLogger("org.mingle.store.Sql").trace("detail");
        context.getLogger("org.mingle.cli").info("chatter");
        LogLevels.USUAL.applyTo(context);
        context.getLogger("org.mingle.store.Sql").debug("detail no more");
        context.getLogger("org.mingle.cli").info("as usual");
        context.stop();

        assertThat(levels.mistakes()).containsExactly("level.odd");
        assertThat(Files.readString(file))
                .contains("TRACE [main] org.mingle.store.Sql detail\n")
                .doesNotContain("chatter")
                .doesNotContain("no more")
                .contains("as usual");
    }

    @Test
    void theLevelFollowsConfigAdmin() {
        logTo(folder.resolve("a.log")).stop();
        LogConfiguration configuration = new LogConfiguration(folder);

        configuration.updated(new Hashtable<>(Map.of("level.org.example", "TRACE", "service.pid", "org.mingle.log")));
        assertThat(LoggerFactory.getLogger("org.example.Part").isTraceEnabled()).isTrue();
        assertThat(LoggerFactory.getLogger("org.other").isDebugEnabled()).isFalse();

        configuration.updated(null);
        assertThat(LoggerFactory.getLogger("org.example.Part").isDebugEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger("org.example.Part").isInfoEnabled()).isTrue();
    }

    @Test
    void theFileCountsMoreThanWhatConfigAdminStillHasFromTheStartBefore() throws Exception {
        logTo(folder.resolve("a.log")).stop();
        Files.writeString(folder.resolve("org.mingle.log.cfg"), "level=WARN\n");

        new LogConfiguration(folder).updated(new Hashtable<>(Map.of("level", "TRACE")));

        assertThat(LoggerFactory.getLogger("org.other").isWarnEnabled()).isTrue();
        assertThat(LoggerFactory.getLogger("org.other").isInfoEnabled()).isFalse();
        new LogConfiguration(folder.resolve("elsewhere")).updated(null);
    }
}
