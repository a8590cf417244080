package org.mingle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;

/** The databases that the store is tested on. */
enum Databank {
    SQLITE {
        @Override
        Databases in(Path home) {
            return databases(new DatabaseSettings(home));
        }
    },
    POSTGRES {
        @Override
        Databases in(Path home) {
            return databases(new DatabaseSettings(home, schema(home)));
        }
    };

    /** Address with user and password of a database in which schemas and roles may be made. */
    static final String SERVER = Objects.requireNonNullElse(
            System.getenv("MINGLE_TEST_POSTGRES"),
            "jdbc:postgresql://localhost/mingle_test?user=mingle_test&password=mingle_test");

    /** Returns the database of a home folder; a second call finds what the first one left. */
    abstract Databases in(Path home);

    static Databases databases(DatabaseSettings settings) {
        Databases databases = new Databases(settings);
        databases.bindDriver(
                new SqliteDataSourceFactory(), Map.of(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS, SqliteEngine.DRIVER));
        databases.bindDriver(
                new PGDataSourceFactory(), Map.of(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS, PostgresEngine.DRIVER));
        return databases;
    }

    /** Returns the address of a schema that belongs to a home folder alone. */
    static String schema(Path home) {
        String name = "t" + ProcessHandle.current().pid() + "_" + Integer.toHexString(home.hashCode());
        try (Connection connection = DriverManager.getConnection(SERVER);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + name);
        } catch (SQLException away) {
            Assumptions.abort("There is no PostgreSQL for tests (MINGLE_TEST_POSTGRES): this half is skipped.");
        }
        return SERVER + "&ApplicationName=" + name + "&currentSchema=" + name;
    }

    /** Drops the schema of a home folder, if there is one. */
    void drop(Path home) {
        if (this == POSTGRES) {
            String address = schema(home);
            String name = address.substring(address.lastIndexOf('=') + 1);
            try (Connection connection = DriverManager.getConnection(SERVER);
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA " + name + " CASCADE");
            } catch (SQLException left) {
                throw new AssertionError("the schema of the test is still in use", left);
            }
        }
    }
}
