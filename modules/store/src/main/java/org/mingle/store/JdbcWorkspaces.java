package org.mingle.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;

/** Workspaces in one database; the throw-away ones each in a file of their own. */
@Component
public final class JdbcWorkspaces implements Workspaces {
    private final DataSourceFactory embedded;
    private final DatabaseSettings settings;

    /** Called by Declarative Services. */
    @Activate
    public JdbcWorkspaces(
            @Reference(name = "factory", target = "(osgi.jdbc.driver.class=org.sqlite.JDBC)")
                    DataSourceFactory embedded,
            @Reference DatabaseSettings settings) {
        this.embedded = embedded;
        this.settings = settings;
    }

    @Override
    public Workspace open(String name) {
        Properties address = settings.properties();
        Sql reader = connect(address);
        Schema.migrate(reader);
        return new JdbcWorkspace(name, key(reader, name), reader, () -> connect(address), null);
    }

    @Override
    public Workspace temporary() {
        try {
            Path file = Files.createTempFile(settings.scratch(), "look", ".db");
            for (String suffix : JdbcWorkspace.FILES) {
                new File(file + suffix).deleteOnExit();
            }
            Properties address = settings.with("jdbc:sqlite:" + file);
            Sql reader = connect(address);
            Schema.migrate(reader);
            String name = String.valueOf(file.getFileName()).replace(".db", "");
            return new JdbcWorkspace(name, key(reader, name), reader, () -> connect(address), file);
        } catch (IOException cannot) {
            throw new StoreException("The cache folder cannot be written to. Is there room on the disk?", cannot);
        }
    }

    @Override
    public List<String> list() {
        List<String> names = new ArrayList<>();
        try (Sql sql = connect(settings.properties())) {
            Schema.migrate(sql);
            sql.query("SELECT name FROM workspace ORDER BY name", row -> names.add(row.getString(1)));
        }
        return names;
    }

    private Sql connect(Properties address) {
        try {
            return new Sql(embedded.createDataSource(address).getConnection());
        } catch (SQLException failed) {
            throw Sql.fault(failed);
        }
    }

    private static long key(Sql sql, String name) {
        String find = "SELECT ws FROM workspace WHERE name = ?";
        long found = sql.number(find, -1, name);
        if (found < 0) {
            sql.update(
                    "INSERT INTO workspace (name, zone, version, salt) VALUES (?, 'UTC', 0, ?) ON CONFLICT DO NOTHING",
                    name,
                    ThreadLocalRandom.current().nextLong());
            found = sql.number(find, -1, name);
        }
        return found;
    }
}
