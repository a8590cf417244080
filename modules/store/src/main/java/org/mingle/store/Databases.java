package org.mingle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.LoggerFactory;

/** Opens connections to the configured database and to throw-away ones. Drivers may come and go: each connection asks for one anew. */
@Component(service = Databases.class)
public final class Databases {
    private final DatabaseSettings settings;
    private final Map<String, DataSourceFactory> drivers = new ConcurrentHashMap<>();

    /** Called by Declarative Services. */
    @Activate
    public Databases(@Reference DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Called by Declarative Services, on any thread. */
    @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC)
    void bindDriver(DataSourceFactory driver, Map<String, Object> properties) {
        drivers.put(String.valueOf(properties.get(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS)), driver);
    }

    void unbindDriver(DataSourceFactory driver, Map<String, Object> properties) {
        drivers.remove(String.valueOf(properties.get(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS)), driver);
    }

    DatabaseSettings settings() {
        return settings;
    }

    /** Brings the configured database to the schema of this version; what is there is copied before. */
    void migrate(Sql sql) {
        Schema.migrate(sql, () -> settings.backups().ifPresent(folder -> folder.now(sql, "before-" + Schema.VERSION)));
    }

    /** Returns the engine of the configured database. */
    Engine engine() {
        return Engine.of(settings.url());
    }

    /** Connects to the configured database, to all of it that the user may see. */
    Sql connect() {
        return connect(settings.properties());
    }

    /** Connects to a throw-away database in a file. */
    Sql connect(Path file) {
        return connect(settings.with(SqliteEngine.URL + file));
    }

    /** Opens such a connection. */
    Connection open(Path file) throws SQLException {
        return open(Engine.of(SqliteEngine.URL), settings.with(SqliteEngine.URL + file));
    }

    Sql connect(Properties address) {
        Engine engine = Engine.of(address.getProperty(DataSourceFactory.JDBC_URL));
        return new Sql(() -> open(engine, address), engine, null);
    }

    /** Connects to one workspace of the configured database; where people share it, nothing else is to be seen. */
    Sql connect(long ws, @Nullable String seeing) {
        Engine engine = engine();
        return new Sql(
                () -> {
                    Connection connection = open(engine, settings.properties());
                    if (seeing != null) {
                        try {
                            Engine.run(connection, seeing);
                        } catch (SQLException refused) {
                            connection.close();
                            throw refused;
                        }
                    }
                    return connection;
                },
                engine,
                engine.claim(ws));
    }

    private static DataSource source(DataSourceFactory driver, Properties address) throws SQLException {
        try {
            return Objects.requireNonNull(driver.createDataSource(address));
        } catch (IllegalArgumentException notItsAddress) {
            // The driver repeats the address, which may hold a password.
            throw new StoreException(
                    "The url in conf/org.mingle.store.cfg is no address of a database that Mingle can use. One looks like"
                            + " jdbc:postgresql://server/database; without a url the database is a file in the home folder.",
                    new IllegalArgumentException("url"));
        }
    }

    private Connection open(Engine engine, Properties address) throws SQLException {
        DataSourceFactory driver = drivers.get(engine.driver());
        if (driver == null) {
            throw new StoreException(
                    "The driver of the configured database is not there (" + engine.driver()
                            + "). 'mingle doctor' tells which bundle does not run.",
                    new IllegalStateException(engine.driver()));
        }
        engine.adjust(address);
        DataSource source = source(driver, address);
        try {
            return source.getConnection();
        } catch (SQLException failed) {
            Properties asItIs = engine.asItIs(address, failed);
            if (asItIs == null) {
                throw failed;
            }
            LoggerFactory.getLogger(Databases.class)
                    .warn("The database is only read: nothing can be written beside it");
            return Objects.requireNonNull(driver.createDataSource(asItIs)).getConnection();
        }
    }
}
