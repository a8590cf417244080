package org.mingle.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.health.Health;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;

class ChecksTest {
    @TempDir
    Path home;

    private static final class None implements Workspaces {
        @Override
        public Workspace open(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Workspace temporary() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> list() {
            return List.of();
        }
    }

    private static Health clock(String now) {
        return new ClockCheck(new None(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).check();
    }

    @Test
    void aClockThatWasNeverSetIsSaid() {
        assertThat(clock("1970-01-03T00:00:00Z").findings())
                .containsExactly("The clock of this machine says 1970-01-03, which can hardly be."
                        + " Advice depends on the day; please set the clock.");
        assertThat(clock("2026-11-01T00:00:00Z").well()).isTrue();
    }

    @Test
    void aFolderThatIsGoneIsSaidWithoutItsPlace() throws Exception {
        for (String room : List.of("data", "rules", "plugins", "conf", "logs")) {
            Files.createDirectories(home.resolve(room));
        }

        Health health = new FolderCheck(new Home(home, null)).check();

        assertThat(health.findings())
                .containsExactly(
                        "The folder cache of the home folder is not there. Mingle makes it when it starts and may write.");
        assertThat(health.facts()).containsEntry("data", "writable").containsEntry("cache", "missing");
        assertThat(health.toString()).doesNotContain(home.toString());
    }

    @Test
    void theLogIsNamedBelowTheHomeFolderAndItsErrorsCounted() throws Exception {
        Path log = Files.createDirectories(home.resolve("logs")).resolve("cli-1.log");
        Files.writeString(log, "2026-11-01T00:00:00Z ERROR [main] a b\n2026-11-01T00:00:01Z INFO [main] c d\n");

        assertThat(new LogCheck(new Home(home, log)).check().facts())
                .containsEntry("file", Path.of("logs", "cli-1.log").toString())
                .containsEntry("errors", 1L);
    }

    @Test
    void javaTellsItsVersion() {
        assertThat(new JavaCheck().check().facts()).containsEntry("version", System.getProperty("java.version"));
    }
}
