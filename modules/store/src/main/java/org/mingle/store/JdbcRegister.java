package org.mingle.store;

import java.util.concurrent.ThreadLocalRandom;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.WorkspaceName;
import org.mingle.api.workspace.WorkspaceRegister;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of workspaces in one database. */
@Component
public final class JdbcRegister implements WorkspaceRegister {
    static final String FIND = "SELECT ws FROM workspace WHERE name = ?";

    private final Databases databases;

    /** Called by Declarative Services. */
    @Activate
    public JdbcRegister(@Reference Databases databases) {
        this.databases = databases;
    }

    /** Makes a workspace unless it is there already. */
    static boolean create(Sql sql, String name) {
        requireName(name);
        boolean made = sql.update(
                        "INSERT INTO workspace (name, zone, version, salt) VALUES (?, 'UTC', 0, ?) ON CONFLICT DO NOTHING",
                        name,
                        ThreadLocalRandom.current().nextLong())
                > 0;
        if (made) {
            sql.engine().keepToItself(sql, sql.number(FIND, -1, name));
        }
        return made;
    }

    private static void requireName(String name) {
        String objection = WorkspaceName.objection(name);
        if (objection != null) {
            throw new StoreException(objection, new IllegalArgumentException("name"));
        }
    }

    @Override
    public boolean create(String name) {
        try (Sql sql = connect()) {
            return create(sql, name);
        }
    }

    @Override
    public boolean rename(String from, String to) {
        requireName(to);
        try (Sql sql = connect()) {
            return sql.update(
                            "UPDATE workspace SET name = ? WHERE name = ? AND NOT EXISTS (SELECT 1 FROM workspace WHERE"
                                    + " name = ?)",
                            to,
                            from,
                            to)
                    > 0;
        }
    }

    @Override
    public boolean delete(String name) {
        try (Sql sql = connect()) {
            long ws = sql.number(FIND, -1, name);
            if (ws < 0) {
                return false;
            }
            sql.atomically(() -> {
                Tables.empty(sql, ws);
                sql.update("DELETE FROM workspace WHERE ws = ?", ws);
            });
            sql.engine().letGo(sql, ws);
        }
        new Erasure(databases).finish();
        return true;
    }

    private Sql connect() {
        Sql sql = databases.connect();
        databases.migrate(sql);
        return sql;
    }
}
