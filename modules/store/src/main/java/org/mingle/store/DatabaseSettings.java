package org.mingle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    /** What may be configured. */
    @interface Config {
        /** JDBC address; empty for the file in the home folder. */
        String url() default "";

        String user() default "";

        String _password() default "";
    }

    private final String url;
    private final Properties login = new Properties();
    private final Path scratch;

    /** Called by Declarative Services. */
    @Activate
    public DatabaseSettings(BundleContext framework, Config config) {
        String home = framework.getProperty("mingle.home");
        Path folder = Path.of(home == null ? "." : home);
        this.url = config.url().isEmpty() ? fileIn(folder.resolve("data")) : config.url();
        this.scratch = folder.resolve("cache");
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
    }

    private static String fileIn(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException cannot) {
            throw new StoreException(
                    "The data folder cannot be made. Check the permissions of the home folder.", cannot);
        }
        return "jdbc:sqlite:" + data.resolve("mingle.db");
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
