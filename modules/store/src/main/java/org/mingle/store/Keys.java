package org.mingle.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks about many keys in one query. To an engine that takes columns they are one value; to others the last key of a portion is repeated until the portion has one of a few sizes, which
 * have a prepared statement each: whoever takes the rows may see one twice.
 */
final class Keys {
    private static final int MOST = 512;
    private static final int STEP = 8;

    private Keys() {}

    /**
     * Hands over the rows of a query.
     *
     * @param select what to select, up to the FROM
     * @param join what to join, up to the end: {@code k.column1} is a key; {@code CROSS JOIN} between its tables in the order in
     *     which they are to be looked up, since without statistics SQLite would begin with any of them
     * @param values those of the join
     */
    static void ask(Sql sql, String select, Collection<?> keys, String join, Sql.Row each, @Nullable Object... values) {
        List<Object> all = new ArrayList<>(keys);
        if (sql.engine().takesColumns() && !all.isEmpty()) {
            boolean numbers = all.get(0) instanceof Long;
            String table = numbers ? "unnest(?::int8[]) k (column1)" : "unnest(?::text[]) k (column1)";
            Object column = numbers ? all.toArray(new Long[0]) : all.toArray(new String[0]);
            sql.query(
                    sql.engine().each(table, select, join),
                    each,
                    Stream.concat(Stream.of(column), Stream.of(values)).toArray());
            return;
        }
        for (int from = 0; from < all.size(); from += MOST) {
            List<Object> some = all.subList(from, Math.min(from + MOST, all.size()));
            int size = size(some.size());
            Stream<@Nullable Object> padded = Stream.concat(
                    some.stream(), Collections.nCopies(size - some.size(), some.get(some.size() - 1)).stream());
            sql.query(
                    statement(sql.engine(), select, size, join),
                    each,
                    Stream.concat(padded, Stream.of(values)).toArray());
        }
    }

    static String statement(Engine engine, String select, int size, String join) {
        return engine.each("(VALUES (?)" + ",(?)".repeat(size - 1) + ") k", select, join);
    }

    private static int size(int wanted) {
        int size = 1;
        while (size < wanted) {
            size *= STEP;
        }
        return size;
    }
}
