package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;
import org.osgi.service.jdbc.DataSourceFactory;
import org.sqlite.SQLiteDataSource;

/** A disk that is full, a folder that may not be written to, a reader that takes its time. */
class HardshipTest {
    @TempDir
    Path home;

    /** A driver whose connections begin with a command. */
    private record Begun(String command, boolean readOnly) implements DataSourceFactory {
        @Override
        public DataSource createDataSource(Properties properties) {
            properties.setProperty(SqliteDataSourceFactory.READ_ONLY, String.valueOf(readOnly));
            SQLiteDataSource usual = (SQLiteDataSource) new SqliteDataSourceFactory().createDataSource(properties);
            SQLiteDataSource begun = new SQLiteDataSource(usual.getConfig()) {
                @Override
                public Connection getConnection() throws SQLException {
                    Connection connection = super.getConnection();
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(command);
                    }
                    return connection;
                }
            };
            begun.setUrl(usual.getUrl());
            return begun;
        }

        @Override
        public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) {
            throw new UnsupportedOperationException();
        }

        @Override
        public XADataSource createXADataSource(Properties properties) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Driver createDriver(Properties properties) {
            throw new UnsupportedOperationException();
        }
    }

    private String fill() {
        try (Workspace workspace = Filled.workspaces(home).open("default")) {
            Filled.take(workspace, Filled.FIRST, 0, 100, "Hello");
            return Filled.answers(workspace);
        }
    }

    private Workspace openWith(String command, boolean readOnly) {
        return workspacesWith(command, readOnly).open("default");
    }

    private JdbcWorkspaces workspacesWith(String command, boolean readOnly) {
        Databases databases = new Databases(new DatabaseSettings(home));
        databases.bindDriver(
                new Begun(command, readOnly), Map.of(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS, SqliteEngine.DRIVER));
        return new JdbcWorkspaces(databases);
    }

    private void assertNothingLost(String before) {
        assertThat(new JdbcBackups(Databank.SQLITE.in(home)).verify(null)).isEmpty();
        try (Workspace workspace = Filled.workspaces(home).open("default")) {
            assertThat(Filled.answers(workspace)).isEqualTo(before);
        }
    }

    @Test
    void aFullDiskGivesASentenceAndLosesNothing() throws Exception {
        String before = fill();
        long pages = Files.size(home.resolve("data/mingle.db")) / 4096;
        try (Workspace workspace = openWith("PRAGMA max_page_count = " + (pages + 3), false)) {
            assertThatThrownBy(() -> Filled.take(workspace, Filled.FIRST.plusDays(1), 0, 2_000, "Hello again"))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The disk is full, so nothing was kept. Make some room and try again.");
            assertThat(Filled.answers(workspace)).isEqualTo(before);
        }
        assertNothingLost(before);
    }

    @Test
    void aThrowAwayLookOnAFullDiskGivesASentenceToWhoeverAsksItFirst() {
        JdbcWorkspaces full = workspacesWith("PRAGMA max_page_count = 3", false);
        try (Workspace workspace = full.temporary()) {
            assertThatThrownBy(() -> workspace.imports().open())
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The disk is full, so nothing was kept. Make some room and try again.");
            assertThatThrownBy(workspace::version).isInstanceOf(StoreException.class);
        }
        full.temporary().close();
    }

    @Test
    void aFolderThatMayOnlyBeReadGivesASentenceAndLosesNothing() {
        String before = fill();
        try (Workspace workspace = openWith("SELECT 1", true)) {
            assertThat(Filled.answers(workspace)).isEqualTo(before);
            assertThatThrownBy(() -> Filled.take(workspace, Filled.FIRST.plusDays(1), 0, 2, "Hello again"))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Nothing can be kept: the disk is full, or the data folder may not be written to.");
        }
        assertNothingLost(before);
    }

    /** A driver on a disk without room for the two files that SQLite needs beside the database, even to read. */
    private DataSourceFactory noRoom(String url) {
        return (DataSourceFactory) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSourceFactory.class}, (self, method, arguments) -> {
                    Properties address = (Properties) arguments[0];
                    if (address.getProperty(DataSourceFactory.JDBC_URL).equals(url)) {
                        return new SQLiteDataSource() {
                            @Override
                            public Connection getConnection() throws SQLException {
                                throw new SQLException("[SQLITE_IOERR_SHMSIZE]", null, 10 | 19 << 8);
                            }
                        };
                    }
                    return new SqliteDataSourceFactory().createDataSource(address);
                });
    }

    @Test
    void withoutRoomForItsLogTheDatabaseIsReadAndNothingKept() throws Exception {
        String before = fill();
        DatabaseSettings settings = new DatabaseSettings(home);
        Databases databases = new Databases(settings);
        databases.bindDriver(
                noRoom(settings.url()), Map.of(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS, SqliteEngine.DRIVER));
        try (Workspace workspace = new JdbcWorkspaces(databases).open("default")) {
            assertThat(Filled.answers(workspace)).isEqualTo(before);
            assertThatThrownBy(() -> Filled.take(workspace, Filled.FIRST.plusDays(1), 0, 2, "Hello again"))
                    .hasMessage("Nothing can be kept: the disk is full, or the data folder may not be written to.");
        }
        assertNothingLost(before);
        Files.writeString(home.resolve("data/mingle.db-wal"), "rows that are not in the file yet");
        assertThatThrownBy(() -> new JdbcWorkspaces(databases).open("default"))
                .as("what the log has must not be missed")
                .isInstanceOf(StoreException.class);
    }

    @Test
    void aBackupThatCannotBeWrittenKeepsNobodyFromReading() throws Exception {
        String before = fill();
        Files.writeString(home.resolve("data/backups"), "a file in the place of the folder");
        assertNothingLost(before);
    }

    @Test
    void whoReadsLongKeepsNobodyFromReadingAndWriting() throws Exception {
        fill();
        try (Workspace workspace = Filled.workspaces(home).open("default")) {
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch written = new CountDownLatch(1);
            FutureTask<Integer> reader = new FutureTask<>(() -> {
                int[] rows = {0};
                workspace.asOf(Filled.FAR).activities().forEach(ActivityQuery.ALL, one -> {
                    reading.countDown();
                    await(written);
                    rows[0]++;
                });
                return rows[0];
            });
            new Thread(reader).start();
            await(reading);

            long begun = System.nanoTime();
            Filled.take(workspace, Filled.FIRST.plusDays(1), 200, 210, "Hello");
            assertThat(Filled.find(workspace, 205).connected()).isTrue();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
                    .isLessThan(8);

            written.countDown();
            assertThat(reader.get(20, TimeUnit.SECONDS))
                    .as("rows as they were when it began")
                    .isEqualTo(101);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
