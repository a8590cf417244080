package org.mingle.store;

import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jdbc.DataSourceFactory;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The embedded database: sqlite-jdbc brings no factory of its own. */
@Component(
        service = DataSourceFactory.class,
        property = {
            DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.sqlite.JDBC",
            DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=sqlite"
        })
public final class SqliteDataSourceFactory implements DataSourceFactory {
    /** Property of an address: the file is looked at and stays as it is. */
    static final String READ_ONLY = "readOnly";

    static final int PATIENCE_MILLIS = 10_000;

    @Override
    public DataSource createDataSource(Properties properties) {
        SQLiteConfig config = new SQLiteConfig();
        if (Boolean.parseBoolean(properties.getProperty(READ_ONLY))) {
            config.setReadOnly(true);
        } else {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        }
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(-32_000);
        // What is deleted is overwritten, in the file and in what the log copies to it.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        // Nobody asks for them, and the driver would run a query after every insert.
        config.setGetGeneratedKeys(false);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(properties.getProperty(JDBC_URL));
        return source;
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
        throw new SQLFeatureNotSupportedException("SQLite needs no pool");
    }

    @Override
    public XADataSource createXADataSource(Properties properties) throws SQLException {
        throw new SQLFeatureNotSupportedException("SQLite has no distributed transactions");
    }

    @Override
    public Driver createDriver(Properties properties) {
        return new JDBC();
    }
}
