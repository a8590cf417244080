package org.mingle.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who has a name: of those asked for last, the others are in the database. */
final class NameBearers {
    private static final int MOST = 10_000;
    /** Of a name that nobody has. */
    private static final Bearers NOBODY = new Bearers(0, 0, 0);

    private final long ws;
    private final Sql sql;
    private final Map<String, Bearers> known = new Recent<>(MOST);

    NameBearers(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    /**
     * Those who have one name.
     *
     * @param first the person with the lowest key, 0 when there is none
     * @param last the person with the highest key
     * @param bare the first persona without an account, 0 when there is none
     */
    record Bearers(long first, long last, long bare) {
        /** Returns the only person with the name, 0 when there is none or when there are several. */
        long only() {
            return first == last ? first : 0;
        }

        Bearers and(long persona, boolean withoutAccount) {
            return new Bearers(first == 0 ? persona : first, persona, bare == 0 && withoutAccount ? persona : bare);
        }
    }

    Bearers of(String folded) {
        Bearers bearers = known.get(folded);
        if (bearers == null) {
            expect(List.of(folded));
            bearers = Objects.requireNonNull(known.get(folded));
        }
        return bearers;
    }

    /** Asks about many at once, so that each is at hand a moment later. */
    void expect(Collection<String> names) {
        Set<String> missing = new HashSet<>(names);
        missing.removeIf(name -> known.get(name) != null);
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Bearers> found = new HashMap<>();
        missing.forEach(name -> found.put(name, NOBODY));
        Keys.ask(
                sql,
                "SELECT p.folded, min(p.person), max(p.person), min(CASE WHEN p.main IS NULL THEN p.id END)",
                missing,
                "persona p" + sql.engine().by("persona_folded")
                        + " WHERE p.ws = ? AND p.folded = k.column1 GROUP BY p.folded",
                row -> found.put(row.getString(1), new Bearers(row.getLong(2), row.getLong(3), row.getLong(4))),
                ws);
        known.putAll(found);
    }

    /** Notes a new persona, which is a person of its own. */
    void add(String folded, long persona, boolean withoutAccount) {
        known.computeIfPresent(folded, (name, before) -> before.and(persona, withoutAccount));
    }

    void clear() {
        known.clear();
    }
}
