package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Owner;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;

/** What only a shared server can do: keep people out of each other's workspaces, go away, and come back. */
class SharedDatabaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path home;

    private JdbcWorkspaces workspaces;

    @BeforeEach
    void open() {
        workspaces = new JdbcWorkspaces(Databank.POSTGRES.in(home));
    }

    @AfterEach
    void drop() {
        Databank.POSTGRES.drop(home);
    }

    private static void meet(Workspace workspace, String name) {
        try (Intake intake = workspace.imports().open()) {
            intake.card(new Card(
                    name,
                    List.of(new Account(Network.LINKEDIN, name.toLowerCase(Locale.ROOT), null)),
                    Affiliation.NONE,
                    null,
                    new SourceRow("Connections.csv", 5)));
            intake.commit(new ImportReport(
                    null, "x.zip", "linkedin", DAY, List.of(), List.of(), List.of(), List.of(), null, List.of()));
        }
    }

    private static List<String> names(Workspace workspace) {
        return workspace.asOf(DAY).contacts().search(ContactQuery.ALL).stream()
                .map(Contact::name)
                .toList();
    }

    @Test
    void aRoleSeesItsOwnWorkspaceInEveryTable() throws Exception {
        try (Workspace anna = workspaces.open("anna");
                Workspace ben = workspaces.open("ben")) {
            meet(anna, "Ada");
            meet(ben, "Bob");
            assertThat(names(anna)).containsExactly("Ada");
            assertThat(names(ben)).containsExactly("Bob");
        }
        try (Connection connection = DriverManager.getConnection(Databank.schema(home));
                Statement statement = connection.createStatement()) {
            assertThat(texts(statement, "SELECT name FROM persona ORDER BY 1")).containsExactly("Ada", "Bob");
            statement.execute("SET ROLE \"mingle_mingle_test_2\"");
            assertThat(texts(statement, "SELECT name FROM workspace")).containsExactly("ben");
            for (String table : texts(
                    statement,
                    "SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name ="
                            + " 'ws'")) {
                assertThat(texts(statement, "SELECT DISTINCT ws FROM " + table))
                        .as(table)
                        .isSubsetOf("2");
            }
            assertThat(statement.executeUpdate("UPDATE persona SET name = 'stolen' WHERE ws = 1"))
                    .isZero();
            assertThat(statement.executeUpdate("DELETE FROM card WHERE ws = 1")).isZero();
            assertThatThrownBy(() -> statement.execute("INSERT INTO tag VALUES (1, 1, 'mine')"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void aDeletedWorkspaceLeavesNoRoleButOneThatAnotherSchemaNeeds() throws Exception {
        workspaces.open("anna").close();
        JdbcRegister register = new JdbcRegister(Databank.POSTGRES.in(home));
        try (Connection connection = DriverManager.getConnection(Databank.schema(home));
                Statement statement = connection.createStatement()) {
            long far = 1_000_000_000_000L + System.nanoTime();
            statement.execute("INSERT INTO workspace VALUES (" + far + ", 'far', 'UTC', 0, 1), (" + (far + 1)
                    + ", 'elsewhere too', 'UTC', 0, 1)");
            statement.execute("CREATE ROLE \"mingle_mingle_test_" + far + "\" NOLOGIN");
            statement.execute("CREATE ROLE \"mingle_mingle_test_" + (far + 1) + "\" NOLOGIN");
            String other = "other" + far;
            statement.execute("CREATE SCHEMA " + other);
            try {
                statement.execute(
                        "CREATE TABLE " + other + ".workspace AS SELECT * FROM workspace WHERE ws = " + (far + 1));
                assertThat(register.delete("far")).isTrue();
                assertThat(register.delete("elsewhere too")).isTrue();
                assertThat(texts(
                                statement,
                                "SELECT rolname FROM pg_roles WHERE rolname IN ('mingle_mingle_test_" + far
                                        + "', 'mingle_mingle_test_" + (far + 1) + "')"))
                        .containsExactly("mingle_mingle_test_" + (far + 1));
            } finally {
                statement.execute("DROP SCHEMA " + other + " CASCADE");
                statement.execute("DROP ROLE IF EXISTS \"mingle_mingle_test_" + far + "\"");
                statement.execute("DROP ROLE IF EXISTS \"mingle_mingle_test_" + (far + 1) + "\"");
            }
        }
    }

    /** New rows have no statistics: people were compared each with each, for minutes after 30,000 cards. */
    @Test
    void peopleAreNotComparedEachWithEach() {
        List<String> asked = new ArrayList<>();
        try (Sql sql = Databank.POSTGRES.in(home).connect()) {
            Runnable ask = () -> sql.query("SHOW enable_nestloop", row -> asked.add(row.getString(1)));
            sql.atomically(() -> {
                sql.engine().joinAll(sql, ask);
                ask.run();
            });
        }
        assertThat(asked).containsExactly("off", "on");
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    @Test
    void whoLogsInWithTheRoleOfOneWorkspaceOpensThatOneOnly() throws Exception {
        workspaces.open("anna").close();
        workspaces.open("ben").close();
        String login = "mingle_login_" + ProcessHandle.current().pid();
        try (Connection connection = DriverManager.getConnection(Databank.schema(home));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + login + " LOGIN PASSWORD 'secret' IN ROLE \"mingle_mingle_test_2\"");
            try {
                JdbcWorkspaces own = new JdbcWorkspaces(Databank.databases(new DatabaseSettings(
                        home,
                        Databank.schema(home)
                                .replace(
                                        "user=mingle_test&password=mingle_test",
                                        "user=" + login + "&password=secret"))));
                assertThat(own.list()).containsExactly("ben");
                try (Workspace ben = own.open("ben")) {
                    meet(ben, "Bob");
                    assertThat(names(ben)).containsExactly("Bob");
                }
                assertThatThrownBy(() -> own.open("anna"))
                        .isInstanceOf(StoreException.class)
                        .hasMessageStartingWith("The database user may not do that.");
            } finally {
                statement.execute("DROP ROLE " + login);
            }
        }
    }

    @Test
    void anOpenWorkspaceSurvivesThatTheServerDropsItsConnections() throws Exception {
        try (Workspace anna = workspaces.open("anna")) {
            meet(anna, "Ada");
            assertThat(names(anna)).containsExactly("Ada");
            dropConnections();
            meet(anna, "Bea");
            assertThat(names(anna)).containsExactly("Ada", "Bea");
        }
    }

    /** Ends those of this test only: others may be at work on the same server. */
    private void dropConnections() throws SQLException {
        String address = Databank.schema(home);
        try (Connection connection = DriverManager.getConnection(Databank.SERVER);
                Statement statement = connection.createStatement()) {
            assertThat(texts(
                            statement,
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '"
                                    + address.substring(address.lastIndexOf('=') + 1) + "'"))
                    .isNotEmpty()
                    .containsOnly("t");
        }
    }

    @Test
    void anImportThatLosesTheServerKeepsNothing() throws Exception {
        try (Workspace anna = workspaces.open("anna")) {
            assertThatThrownBy(() -> {
                        try (Intake intake = anna.imports().open()) {
                            dropConnections();
                            intake.owner(new Owner("Ada", List.of(new Account(Network.LINKEDIN, "ada", null))));
                        }
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("The database server does not answer.");
            assertThat(anna.imports().list()).isEmpty();
            assertThat(anna.imports().owner(Network.LINKEDIN)).isEmpty();
        }
    }

    @Test
    void whoeverTakesRowsSeesNoneTwiceWhenTheServerGoesInBetween() {
        List<Long> seen = new ArrayList<>();
        try (Sql sql = Databank.POSTGRES.in(home).connect()) {
            assertThatThrownBy(() -> sql.query("SELECT n FROM generate_series(1, 10000) n", row -> {
                        seen.add(row.getLong(1));
                        if (seen.size() == 1) {
                            dropConnections();
                        }
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("The database server does not answer.");
            assertThat(seen).isNotEmpty().doesNotHaveDuplicates();
            assertThat(sql.number("SELECT 7", 0)).isEqualTo(7);
        }
    }

    @Test
    void aDriverMayLeaveAndComeBack() {
        Databases databases = Databank.POSTGRES.in(home);
        JdbcWorkspaces here = new JdbcWorkspaces(databases);
        here.open("anna").close();
        PGDataSourceFactory driver = new PGDataSourceFactory();
        Map<String, Object> properties = Map.of(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS, PostgresEngine.DRIVER);
        databases.bindDriver(driver, properties);
        databases.unbindDriver(driver, properties);

        assertThatThrownBy(() -> here.open("anna"))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The driver of the configured database is not there (org.postgresql.Driver).");

        databases.bindDriver(driver, properties);
        here.open("anna").close();
    }

    @Test
    void aServerThatIsNotThereAndAWrongPasswordAreSaid() {
        assertThatThrownBy(() -> at("jdbc:postgresql://localhost:1/nothing").list())
                .hasMessageStartingWith("The database server does not answer.");
        assertThatThrownBy(() -> at(Databank.SERVER.replaceFirst("/[^/?]*\\?", "/no_such_database?"))
                        .list())
                .hasMessageStartingWith("The server answers, and it has no database of the name");
        assertThatThrownBy(() -> at(Databank.SERVER.replaceAll("password=[^&]*", "password=wrong"))
                        .list())
                .hasMessageStartingWith("The database server does not accept the user and .password");
        assertThatThrownBy(() ->
                        at(Databank.SERVER.replaceAll("&password=[^&]*", "")).list())
                .hasMessageStartingWith("The database server does not accept the user and .password");
    }

    private JdbcWorkspaces at(String url) {
        return new JdbcWorkspaces(Databank.databases(new DatabaseSettings(home, url)));
    }
}
