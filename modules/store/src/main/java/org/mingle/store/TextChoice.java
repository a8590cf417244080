package org.mingle.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;

/** Whether the texts of private messages are kept; what a text says, its links and mentions go with it. */
final class TextChoice {
    private static final int BATCH = 2_000;
    private static final SourceRow NOWHERE = new SourceRow("-", 1);

    private final long ws;
    private final boolean usual;

    /** @param usual whether they are kept when nobody has chosen */
    TextChoice(long ws, boolean usual) {
        this.ws = ws;
        this.usual = usual;
    }

    boolean kept(Sql sql) {
        return sql.number(
                        "SELECT CASE value WHEN 'keep' THEN 1 ELSE 0 END FROM setting WHERE ws = ? AND name = 'texts'",
                        usual ? 1 : 0,
                        ws)
                == 1;
    }

    void choose(Sql sql, boolean keep) {
        sql.update(
                "INSERT INTO setting VALUES (?, 'texts', ?) ON CONFLICT (ws, name) DO UPDATE SET value = excluded.value",
                ws,
                keep ? "keep" : "counts");
    }

    /** Returns the same without what it says; its words and its time stay. */
    static Activity withheld(Activity one) {
        if (one.isPublic()) {
            return one;
        }
        return new Activity(
                one.id(),
                one.network(),
                one.kind(),
                one.direction(),
                one.audience(),
                one.at(),
                one.precision(),
                one.actor(),
                one.with(),
                one.inReplyTo(),
                one.about(),
                one.thread(),
                null,
                one.words(),
                one.url(),
                List.of(),
                List.of(),
                one.reception(),
                one.detail(),
                one.source());
    }

    /** Erases the stored texts; each row then looks as if it had been read without, so that the next import knows it. */
    int erase(Sql sql) {
        int erased = 0;
        for (String table : List.of("activity", "former")) {
            List<Row> rows;
            do {
                rows = batch(sql, table);
                for (Row row : rows) {
                    sql.update(
                            "UPDATE " + table
                                    + " SET text = NULL, links = '', mentions = '', digest = ? WHERE ws = ? AND id = ?"
                                    + (table.equals("former") ? " AND import = " + row.importKey : ""),
                            row.digest,
                            ws,
                            row.id);
                }
                erased += table.equals("activity") ? rows.size() : 0;
            } while (rows.size() == BATCH);
        }
        return erased;
    }

    private record Row(String id, long importKey, long digest) {}

    private List<Row> batch(Sql sql, String table) {
        List<Row> rows = new ArrayList<>();
        sql.query(
                "SELECT id, " + (table.equals("former") ? "import" : "0")
                        + ", at, precision, url, reception, detail FROM " + table
                        + " WHERE ws = ? AND audience = 'PRIVATE' AND (text IS NOT NULL OR links <> '' OR mentions <> '')"
                        + " ORDER BY id LIMIT " + BATCH,
                row -> {
                    ActivityBuilder bare = Activity.builder(
                                    row.getString(1),
                                    Network.LINKEDIN,
                                    Kind.MESSAGE,
                                    Instant.ofEpochMilli(row.getLong(3)),
                                    NOWHERE)
                            .precision(Precision.valueOf(row.getString(4)))
                            .url(People.uri(row.getString(5)))
                            .reception(Lists.numbers(row.getString(6)))
                            .detail(row.getString(7))
                            .privately();
                    rows.add(new Row(row.getString(1), row.getLong(2), Digest.of(bare.build())));
                },
                ws);
        return rows;
    }
}
