package org.mingle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.mingle.api.workspace.StoreException;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * Where the database is: the configuration {@code org.mingle.store}, or a file in the home folder.
 *
 * <p>The one class here that sees the bundle context, since the home folder is a property of the framework.
 */
@Component(service = DatabaseSettings.class, configurationPid = "org.mingle.store")
public final class DatabaseSettings {
    private static final int USUAL_BACKUPS = 7;

    /** What may be configured. */
    @interface Config {
        /** JDBC address; empty for the file in the home folder. */
        String url() default "";

        String user() default "";

        String _password() default "";

        /** How many automatic backups of each sort are kept; 0 for none every day. */
        int backups() default USUAL_BACKUPS;
    }

    private final String url;
    private final Properties login = new Properties();
    private final Path scratch;
    private final int backups;

    /** Called by Declarative Services. */
    @Activate
    public DatabaseSettings(BundleContext framework, Config config) {
        String home = framework.getProperty("mingle.home");
        Path folder = Path.of(home == null ? "." : home);
        this.url = config.url().isEmpty() ? fileIn(folder.resolve("data")) : config.url();
        this.scratch = folder.resolve("cache");
        this.backups = config.backups();
        if (!config.user().isEmpty()) {
            login.setProperty(DataSourceFactory.JDBC_USER, config.user());
            login.setProperty(DataSourceFactory.JDBC_PASSWORD, config._password());
        }
    }

    DatabaseSettings(Path home) {
        this(home, fileIn(home.resolve("data")));
    }

    DatabaseSettings(Path home, String url) {
        this.url = url;
        this.scratch = home.resolve("cache");
        this.backups = USUAL_BACKUPS;
    }

    private static String fileIn(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException cannot) {
            throw new StoreException(
                    "The data folder cannot be made. Check the permissions of the home folder.", cannot);
        }
        return SqliteEngine.URL + data.resolve("mingle.db");
    }

    /** Returns the file of the database, empty when it is on a server. */
    Optional<Path> file() {
        return url.startsWith(SqliteEngine.URL)
                ? Optional.of(Path.of(url.substring(SqliteEngine.URL.length())))
                : Optional.empty();
    }

    /** Returns where automatic backups are, empty when the database is on a server. */
    Optional<BackupFolder> backups() {
        return file().map(file -> new BackupFolder(file, backups, Clock.systemUTC()));
    }

    /** Returns the address of the database. */
    String url() {
        return url;
    }

    Properties properties() {
        return with(url);
    }

    Properties with(String address) {
        Properties properties = new Properties();
        properties.putAll(login);
        properties.setProperty(DataSourceFactory.JDBC_URL, address);
        return properties;
    }

    /** Returns a folder for throw-away databases. */
    Path scratch() {
        try {
            return Files.createDirectories(scratch);
        } catch (IOException cannot) {
            throw new StoreException(
                    "The cache folder cannot be made. Check the permissions of the home folder.", cannot);
        }
    }
}
