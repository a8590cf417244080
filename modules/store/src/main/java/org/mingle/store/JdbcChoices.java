package org.mingle.store;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mingle.api.workspace.Choices;

/** What the person does not want kept, in one workspace. */
final class JdbcChoices implements Choices {
    private final long ws;
    private final Supplier<Sql> connections;
    private final TextChoice texts;
    private final Runnable erased;

    /** @param erased called when something was erased */
    JdbcChoices(long ws, Supplier<Sql> connections, TextChoice texts, Runnable erased) {
        this.ws = ws;
        this.connections = connections;
        this.texts = texts;
        this.erased = erased;
    }

    @Override
    public boolean texts() {
        return ask(texts::kept);
    }

    @Override
    public int texts(boolean keep) {
        int[] rows = {0};
        try (Sql sql = connections.get()) {
            sql.atomically(() -> {
                texts.choose(sql, keep);
                if (!keep) {
                    rows[0] = texts.erase(sql);
                    Tables.dropDerived(sql, ws);
                    sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
                }
            });
        }
        if (rows[0] > 0) {
            erased.run();
        }
        return rows[0];
    }

    @Override
    public List<String> exclusions() {
        return ask(sql -> Exclusions.list(ws, sql));
    }

    @Override
    public boolean exclude(String typed) {
        return ask(sql -> Exclusions.add(ws, sql, typed, Clock.systemUTC()));
    }

    @Override
    public boolean include(String typed) {
        return ask(sql -> Exclusions.remove(ws, sql, typed));
    }

    private <T> T ask(Function<Sql, T> question) {
        try (Sql sql = connections.get()) {
            return question.apply(sql);
        }
    }
}
