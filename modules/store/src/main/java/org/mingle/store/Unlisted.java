package org.mingle.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Card;
import org.mingle.store.text.PersonName;

/**
 * Personas without an account that have a name and a day of connection in another list, and are not in the list of this
 * import yet: two rows of one list are two.
 */
final class Unlisted {
    static final String SELECT = "SELECT p.folded, c.connected_on, p.id";

    private final long ws;
    private final long key;
    private final Sql sql;
    private final Map<String, NavigableSet<Long>> byNameAndDay = new HashMap<>();

    Unlisted(long ws, long key, Sql sql) {
        this.ws = ws;
        this.key = key;
        this.sql = sql;
    }

    /** Reads those that some cards without accounts may name. */
    void expect(List<Card> cards) {
        byNameAndDay.clear();
        List<String> names = cards.stream()
                .filter(card -> card.accounts().isEmpty())
                .map(card -> PersonName.of(card.name()).key())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return;
        }
        Keys.ask(
                sql,
                SELECT,
                names,
                join(sql.engine()),
                row -> byNameAndDay
                        .computeIfAbsent(place(row.getString(1), People.day(row, 2)), none -> new TreeSet<>())
                        .add(row.getLong(3)),
                ws,
                key);
    }

    static String join(Engine engine) {
        return "persona p" + engine.by("persona_folded") + " CROSS JOIN card c" + engine.by("card_persona")
                + " WHERE p.ws = ? AND p.folded = k.column1 AND p.main IS NULL AND c.ws = p.ws AND c.persona = p.id AND NOT"
                + " EXISTS (SELECT 1 FROM card l WHERE l.ws = p.ws AND l.import = ? AND l.persona = p.id)";
    }

    /** Returns the first one, which is listed by that; null when there is none. */
    @Nullable
    Long take(String folded, @Nullable LocalDate day) {
        NavigableSet<Long> those = byNameAndDay.get(place(folded, day));
        return those == null ? null : those.pollFirst();
    }

    private static String place(String folded, @Nullable LocalDate day) {
        return folded + "\n" + day;
    }
}
