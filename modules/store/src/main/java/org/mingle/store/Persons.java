package org.mingle.store;

import java.util.Map;

/** Which person a persona belongs to: of those asked for last, the others are in the database. */
final class Persons {
    private static final int MOST = 10_000;

    private final long ws;
    private final Sql sql;
    private final Map<Long, Long> known = new Recent<>(MOST);

    Persons(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    long of(long persona) {
        Long person = known.get(persona);
        if (person == null) {
            person = sql.number("SELECT person FROM persona WHERE ws = ? AND id = ?", persona, ws, persona);
            known.put(persona, person);
        }
        return person;
    }

    void know(long persona, long person) {
        known.put(persona, person);
    }

    void clear() {
        known.clear();
    }
}
