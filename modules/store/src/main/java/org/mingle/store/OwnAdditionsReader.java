package org.mingle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingle.api.contact.ContactId;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.Meeting;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.own.Tier;

/** Reads what the person added, each row with the person it belongs to now. */
final class OwnAdditionsReader {
    private static final String PERSON = " JOIN persona k ON k.ws = a.ws AND k.id = a.contact WHERE a.ws = ?";

    private final long ws;
    private final Sql sql;

    OwnAdditionsReader(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    OwnAdditions read(LocalDate asOf) {
        Set<ContactId> favourites = new HashSet<>();
        sql.few("SELECT k.person FROM favourite a" + PERSON, row -> favourites.add(People.id(row.getLong(1))), ws);
        Map<ContactId, Cadence> cadences = new HashMap<>();
        // Their own entry comes last and wins over those that were merged into it.
        sql.few(
                "SELECT k.person, a.ideal, a.maximum FROM cadence a JOIN persona"
                        + " k ON k.ws = a.ws AND 'c' || k.id = a.what WHERE a.ws = ? AND a.scope = 'contact' ORDER BY"
                        + " CASE WHEN k.person = k.id THEN 1 ELSE 0 END, k.id",
                row -> cadences.put(People.id(row.getLong(1)), new Cadence(row.getInt(2), row.getInt(3))),
                ws);
        Map<String, Cadence> tags = new HashMap<>();
        Map<Tier, Cadence> tiers = new HashMap<>();
        sql.few(
                "SELECT scope, what, ideal, maximum FROM cadence WHERE ws = ? AND scope <> 'contact'",
                row -> {
                    Cadence cadence = new Cadence(row.getInt(3), row.getInt(4));
                    String what = row.getString(2);
                    if (row.getString(1).equals("tag")) {
                        tags.put(what, cadence);
                    } else {
                        Arrays.stream(Tier.values())
                                .filter(tier -> tier.id().equals(what))
                                .forEach(tier -> tiers.put(tier, cadence));
                    }
                },
                ws);
        return new OwnAdditions(favourites, cadences, tags, tiers, meetings(asOf));
    }

    private List<Meeting> meetings(LocalDate asOf) {
        List<Meeting> meetings = new ArrayList<>();
        sql.few(
                "SELECT k.person, a.day, a.words FROM meeting a" + PERSON
                        + " AND a.day <= ? ORDER BY a.day, k.person, k.id",
                row -> meetings.add(
                        new Meeting(People.id(row.getLong(1)), LocalDate.ofEpochDay(row.getLong(2)), row.getString(3))),
                ws,
                asOf.toEpochDay());
        return meetings;
    }
}
