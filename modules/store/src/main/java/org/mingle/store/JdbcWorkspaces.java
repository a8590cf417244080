package org.mingle.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** Workspaces in one database; the throw-away ones each in a file of their own. */
@Component
public final class JdbcWorkspaces implements Workspaces {
    private final Databases databases;

    /** Called by Declarative Services. */
    @Activate
    public JdbcWorkspaces(@Reference Databases databases) {
        this.databases = databases;
    }

    @Override
    public Workspace open(String name) {
        Sql all = databases.connect();
        databases.migrate(all);
        databases.settings().backups().ifPresent(folder -> daily(folder, all));
        long ws = key(all, name);
        String seeing = all.engine().seeing(all, ws);
        Sql reader = all;
        if (seeing != null) {
            all.close();
            reader = databases.connect(ws, seeing);
        }
        JdbcWorkspace.Upkeep upkeep = new JdbcWorkspace.Upkeep(
                databases.settings(), databases.settings().file().isPresent(), new Erasure(databases)::finish);
        return new JdbcWorkspace(name, ws, reader, () -> databases.connect(ws, seeing), null, upkeep);
    }

    @Override
    public Workspace temporary() {
        try {
            Path file = Files.createTempFile(databases.settings().scratch(), "look", ".db");
            for (String suffix : JdbcWorkspace.FILES) {
                new File(file + suffix).deleteOnExit();
            }
            String name = String.valueOf(file.getFileName()).replace(".db", "");
            Sql reader = Sql.later(new Throwaway(databases, file, name)::made, Engine.of(SqliteEngine.URL));
            JdbcWorkspace.Upkeep upkeep = new JdbcWorkspace.Upkeep(databases.settings(), true, () -> {});
            Supplier<Sql> connections = () -> {
                reader.await();
                return databases.connect(file);
            };
            return new JdbcWorkspace(name, Throwaway.WS, reader, connections, file, upkeep);
        } catch (IOException cannot) {
            throw new StoreException("The cache folder cannot be written to. Is there room on the disk?", cannot);
        }
    }

    @Override
    public List<String> list() {
        List<String> names = new ArrayList<>();
        try (Sql sql = databases.connect()) {
            databases.migrate(sql);
            sql.few("SELECT name FROM workspace ORDER BY name", row -> names.add(row.getString(1)));
        }
        return names;
    }

    /** Who only wants to look may do so on a full disk too. */
    private static void daily(BackupFolder folder, Sql sql) {
        try {
            folder.daily(sql);
        } catch (StoreException cannot) {
            LoggerFactory.getLogger(JdbcWorkspaces.class).warn("Today's backup was not made", cannot);
        }
    }

    private static long key(Sql sql, String name) {
        long found = sql.number(JdbcRegister.FIND, -1, name);
        if (found < 0) {
            JdbcRegister.create(sql, name);
            found = sql.number(JdbcRegister.FIND, -1, name);
        }
        return found;
    }
}
