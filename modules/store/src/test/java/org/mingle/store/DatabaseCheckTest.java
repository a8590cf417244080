package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.health.Health;

class DatabaseCheckTest {
    @TempDir
    Path home;

    private Health check() {
        return new DatabaseCheck(Databank.SQLITE.in(home)).check();
    }

    private Path makeDatabase() {
        new JdbcWorkspaces(Databank.SQLITE.in(home)).open("default").close();
        return home.resolve("data/mingle.db");
    }

    @Test
    void lookingMakesNoDatabase() {
        Health health = check();

        assertThat(health.well()).isTrue();
        assertThat(health.facts()).containsEntry("kilobytes", 0L);
        assertThat(home.resolve("data/mingle.db")).doesNotExist();
    }

    @Test
    void missesTheFolderThatTheConfigurationNames() {
        DatabaseSettings settings = new DatabaseSettings(home, SqliteEngine.URL + home.resolve("gone/mingle.db"));

        assertThat(new DatabaseCheck(Databank.databases(settings)).check().findings())
                .containsExactly(
                        "The folder of the database is not there. Make it, or correct the url in conf/org.mingle.store.cfg.");
    }

    @Test
    void aServerWhereNothingIsKeptYetIsWell() {
        Databases fresh = Databank.POSTGRES.in(home);
        try {
            Health health = new DatabaseCheck(fresh).check();

            assertThat(health.findings()).isEmpty();
            assertThat(health.facts()).containsEntry("schema", 0L);
        } finally {
            Databank.POSTGRES.drop(home);
        }
    }

    @Test
    void aWrongAddressIsToldWithoutThePasswordInIt() {
        for (String url : List.of("jdbc:mysql://server/x?password=secret", "jdbc:postgresql:/x:y?password=secret")) {
            Health health = new DatabaseCheck(Databank.databases(new DatabaseSettings(home, url))).check();

            assertThat(health.findings())
                    .singleElement()
                    .asString()
                    .startsWith("The url in conf/org.mingle.store.cfg is no address of a database")
                    .doesNotContain("secret");
        }
    }

    @Test
    void tellsThatAllIsWellAndNotWhereItIs() {
        makeDatabase();

        Health health = check();

        assertThat(health.findings()).isEmpty();
        assertThat(health.facts()).containsEntry("whole", true).containsEntry("schema", (long) Schema.VERSION);
        assertThat(health.toString()).doesNotContain(home.toString());
    }

    @Test
    void findsADamagedOne() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(makeDatabase().toFile(), "rw")) {
            for (long at = 4096; at + 512 < file.length(); at += 4096) {
                file.seek(at);
                file.write(new byte[512]);
            }
        }

        assertThat(check().findings()).singleElement().asString().startsWith("The database ");
    }

    @Test
    void findsOneThatIsNone() throws IOException {
        Files.writeString(makeDatabase(), "x".repeat(20_000));

        assertThat(check().findings()).singleElement().asString().startsWith("The database does not open");
    }

    @Test
    void findsOneOfANewerMingle() {
        makeDatabase();
        Sql sql = connect();
        sql.update("INSERT INTO schema_version VALUES (?)", Schema.VERSION + 1);
        sql.close();

        assertThat(check().findings())
                .containsExactly("The data were written by a newer Mingle. Use that one, or another home folder.");
    }

    private Sql connect() {
        return Databank.SQLITE.in(home).connect();
    }
}
