package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;

class BackupsTest {
    @TempDir
    Path home;

    private JdbcBackups backups() {
        return new JdbcBackups(Databank.SQLITE.in(home));
    }

    private Workspace open() {
        return Filled.workspaces(home).open("default");
    }

    private String fill(int from, int until) {
        try (Workspace workspace = open()) {
            Filled.take(workspace, Filled.FIRST, from, until, "Hello");
            return Filled.answers(workspace);
        }
    }

    private List<String> names() {
        return backups().list().stream()
                .map(each -> each.file().getFileName().toString())
                .toList();
    }

    @Test
    void theFirstUseOfADayMakesOneWhenSomethingHasChanged() {
        fill(0, 3);
        assertThat(names()).as("of an empty database").isEmpty();
        open().close();
        assertThat(names()).singleElement().asString().matches("mingle-\\d{4}-\\d\\d-\\d\\d\\.db");
        open().close();
        assertThat(names()).hasSize(1);
    }

    @Test
    void aDayWithoutAChangeMakesNoneAndOldOnesMakeRoom() throws Exception {
        fill(0, 3);
        Path database = home.resolve("data/mingle.db");
        try (Sql sql = connect(database)) {
            new BackupFolder(database, 2, Clock.systemUTC()).clear();
            for (int day = 0; day < 5; day++) {
                Instant now = Instant.parse("2026-11-01T10:00:00Z").plus(Duration.ofDays(day));
                BackupFolder folder = new BackupFolder(database, 2, Clock.fixed(now, ZoneOffset.UTC));
                folder.daily(sql);
                if (day == 0) {
                    assertThat(names()).containsExactly("mingle-2026-11-01.db");
                }
                // An hour later somebody writes, but for the last day.
                Files.setLastModifiedTime(
                        database,
                        java.nio.file.attribute.FileTime.from(
                                Instant.now().plus(Duration.ofHours(day == 3 ? -9 : 1 + day))));
            }
        }
        assertThat(names()).containsExactly("mingle-2026-11-04.db", "mingle-2026-11-03.db");
    }

    private static Sql connect(Path database) {
        return Databank.SQLITE.in(database.getParent()).connect(database);
    }

    @Test
    void dataOfAnEarlierSchemaAreCopiedBeforeTheyAreChanged() {
        fill(0, 3);
        try (Sql sql = connect(home.resolve("data/mingle.db"))) {
            sql.update("DELETE FROM schema_version WHERE version = ?", Schema.VERSION);
            sql.update("DROP TABLE dismissal");
        }
        open().close();
        assertThat(names()).anyMatch(name -> name.startsWith("before-" + Schema.VERSION + "-"));
        assertThat(backups().verify(backups().list().get(0).file())).isEmpty();
    }

    @Test
    void restoringBringsBackWhatWasAndKeepsWhatItReplaces() {
        String before = fill(0, 3);
        Backup backup = backups().make(null);
        String after = fill(0, 6);
        assertThat(after).isNotEqualTo(before);

        Backup replaced;
        try (Workspace reading = open()) {
            replaced = backups().restore(backup.file());
            assertThat(Filled.answers(reading)).as("in a window that was open").isEqualTo(before);
        }
        try (Workspace workspace = open()) {
            assertThat(Filled.answers(workspace)).isEqualTo(before);
        }
        backups().restore(replaced.file());
        try (Workspace workspace = open()) {
            assertThat(Filled.answers(workspace)).isEqualTo(after);
        }
    }

    @Test
    void noVersionIsSeenAgainAfterRestoring() {
        fill(0, 3);
        Backup backup = backups().make(null);
        fill(0, 6);
        Set<Long> seen = new HashSet<>();
        try (Workspace workspace = open()) {
            seen.add(workspace.version());
            backups().restore(backup.file());
            assertThat(seen.add(workspace.version())).isTrue();
            Filled.take(workspace, Filled.FIRST, 6, 9, "Hello");
            assertThat(seen.add(workspace.version())).isTrue();
        }
    }

    @Test
    void aBackupGoesWhereThePersonSaysAndOverwritesNothing() throws IOException {
        fill(0, 3);
        Path mine = home.resolve("stick/mine.db");
        assertThat(backups().make(mine).bytes()).isEqualTo(Files.size(mine));
        assertThatThrownBy(() -> backups().make(mine))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("There is a file of this name already");
        assertThat(backups().verify(mine)).isEmpty();
        assertThat(home.resolve("stick")).isDirectoryContaining(file -> file.equals(mine));
        try (var files = Files.list(home.resolve("stick"))) {
            assertThat(files).as("looking leaves nothing").containsExactly(mine);
        }
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws IOException {
        String before = fill(0, 3);
        Path text = Files.writeString(home.resolve("letter.db"), "Dear all, ".repeat(2_000));
        Path foreign = home.resolve("foreign.db");
        try (Connection other = java.sql.DriverManager.getConnection("jdbc:sqlite:" + foreign)) {
            other.createStatement().executeUpdate("CREATE TABLE letter (text TEXT)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(backups().verify(text)).containsExactly("This file is no backup of Mingle's.");
        for (Path file : List.of(text, foreign, damaged())) {
            assertThatThrownBy(() -> backups().restore(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("Nothing was restored.");
        }
        try (Workspace workspace = open()) {
            assertThat(Filled.answers(workspace)).isEqualTo(before);
        }
        assertThatThrownBy(() -> backups().restore(home.resolve("nowhere.db"))).isInstanceOf(StoreException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 4096})
    void aDamagedBackupIsNotSpokenOfLikeADatabase(int from) throws IOException {
        fill(0, 3);
        assertThat(backups().verify(damaged(from)))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("This backup is damaged. Use an older one")
                        .doesNotContain("import"));
        assertThat(backups().verify(null)).isEmpty();
    }

    private Path damaged() throws IOException {
        return damaged(4096);
    }

    private Path damaged(int from) throws IOException {
        Path file = backups().make(home.resolve("damaged.db")).file();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = from; at + 512 < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[512]);
            }
        }
        return file;
    }

    @Test
    void findsRowsThatHangLoose() {
        fill(0, 3);
        assertThat(backups().verify(null)).isEmpty();
        try (Sql sql = connect(home.resolve("data/mingle.db"))) {
            sql.update("DELETE FROM activity WHERE id = 'm1'");
            sql.update("INSERT INTO tag VALUES (77, 1, 'lost')");
        }
        assertThat(backups().verify(null))
                .containsExactly(
                        "There are exchanges of which the act is missing: 1.",
                        "There are rows of a workspace that is gone, in tag: 1.");
    }

    @Test
    void dataOfANewerMingleAreRefusedWithASentence() {
        fill(0, 3);
        try (Sql sql = connect(home.resolve("data/mingle.db"))) {
            sql.update("INSERT INTO schema_version VALUES (?)", Schema.VERSION + 1);
        }
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessage("The data were written by a newer Mingle. Use that one, or another home folder.");
        assertThat(backups().verify(null)).containsExactly(Schema.NEWER);
        Path newer = backups().make(home.resolve("newer.db")).file();
        assertThatThrownBy(() -> backups().restore(newer)).hasMessageContaining("newer Mingle");
    }
}
