package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @TempDir
    Path home;

    private Path archive;
    private Path record;

    @BeforeEach
    void begin() throws Exception {
        archive = Files.createDirectories(home.resolve("cache/cds")).resolve("command-1.jsa");
        record = home.resolve("bundles.txt");
    }

    private static void write(Path file, Duration ago) throws Exception {
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
    }

    private boolean due(String wanted) throws Exception {
        return new ClassArchiveRequest(new HomeFolder(home), wanted).isDue(record, NOW);
    }

    @Test
    void isDueInAHomeFolderThatIsThereToStay() throws Exception {
        assertThat(due(archive.toString())).as("no good start yet").isFalse();
        write(record, Duration.ofMinutes(9));
        assertThat(due(archive.toString())).as("just made").isFalse();
        write(record, Duration.ofMinutes(11));
        assertThat(due(archive.toString())).isTrue();
    }

    @Test
    void isNotDueWhenTheScriptHasOneOrWantsItElsewhere() throws Exception {
        write(record, Duration.ofDays(1));

        assertThat(due("")).isFalse();
        assertThat(due(home.resolveSibling("other")
                        .resolve("cache/cds/command-1.jsa")
                        .toString()))
                .isFalse();
    }

    @Test
    void isNotTriedAtEveryStartWhenItFails() throws Exception {
        write(record, Duration.ofDays(9));
        write(ClassArchive.tried(archive), Duration.ofHours(23));
        assertThat(due(archive.toString())).isFalse();
        write(ClassArchive.tried(archive), Duration.ofHours(25));
        assertThat(due(archive.toString())).isTrue();
    }
}
