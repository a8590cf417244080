package org.mingle.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Inventory.Waiting;
import org.mingle.api.workspace.Trace;

/** Finds every row about one person. */
final class Traces {
    private static final int SHORT = 80;

    private final long ws;
    private final Sql sql;
    private final Archive archive;

    Traces(long ws, Sql sql, Archive archive) {
        this.ws = ws;
        this.sql = sql;
        this.archive = archive;
    }

    List<Trace> of(ContactId id) {
        Contact contact = archive.contacts().find(id).orElse(null);
        if (contact == null) {
            return List.of();
        }
        List<Trace> traces = new ArrayList<>();
        accounts(contact, traces);
        added(contact.id(), traces);
        decided(contact.id(), traces);
        connections(contact.id(), traces);
        Map<String, Instant> since = new HashMap<>();
        archive.activities().forEach(ActivityQuery.ALL.withContact(id), one -> traces.add(act(one, since)));
        return traces;
    }

    /** Each with the newest row of a list that names it, else with the row that names the person. */
    private void accounts(Contact contact, List<Trace> traces) {
        Map<String, SourceRow> rows = new HashMap<>();
        sql.query(
                "SELECT a.network, a.handle, c.file, c.line FROM persona p JOIN account a ON a.ws = p.ws AND a.persona = p.id"
                        + " JOIN card c ON c.ws = p.ws AND c.persona = p.id JOIN import i ON i.ws = c.ws AND i.id = c.import"
                        + " WHERE p.ws = ? AND p.person = ? ORDER BY i.export_date, i.id",
                row -> rows.put(
                        row.getString(1) + " " + row.getString(2), new SourceRow(row.getString(3), row.getInt(4))),
                ws,
                People.key(contact.id()));
        for (Account one : contact.accounts()) {
            String says = Personas.key(one);
            traces.add(new Trace("account", says, null, rows.getOrDefault(says, contact.source()), null));
        }
    }

    /** Returns what was added to people who are in no import any more: they are not among the contacts. */
    List<Waiting> waiting() {
        Map<ContactId, String> names = new LinkedHashMap<>();
        sql.query(
                "SELECT q.id, q.name FROM persona q WHERE q.ws = ? AND q.person = q.id AND EXISTS (SELECT 1 FROM persona p WHERE"
                        + " p.ws = q.ws AND p.person = q.id AND NOT (1 = 1" + Added.NOTHING_ADDED
                        + ")) ORDER BY q.name, q.id",
                row -> names.put(People.id(row.getLong(1)), row.getString(2)),
                ws);
        List<Waiting> waiting = new ArrayList<>();
        names.forEach((id, name) -> {
            if (archive.contacts().find(id).isEmpty()) {
                List<Trace> traces = new ArrayList<>();
                added(id, traces);
                waiting.add(new Waiting(name, traces));
            }
        });
        return waiting;
    }

    private void added(ContactId id, List<Trace> traces) {
        for (String table : List.of("tag", "note")) {
            sql.query(
                    "SELECT " + (table.equals("tag") ? "tag" : "text") + " FROM " + table + " WHERE ws = ? AND "
                            + Added.IS_OF + " ORDER BY contact, 1",
                    row -> traces.add(new Trace(table, row.getString(1), null, null, null)),
                    ws,
                    ws,
                    People.key(id));
        }
        OwnAdditions own = archive.own();
        if (own.favourites().contains(id)) {
            traces.add(new Trace("favourite", "", null, null, null));
        }
        Cadence cadence = own.cadences().get(id);
        if (cadence != null) {
            String days = "every " + cadence.idealDays() + " days, at most " + cadence.maximumDays();
            traces.add(new Trace("cadence", days, null, null, null));
        }
        own.meetings().stream()
                .filter(met -> met.contact().equals(id))
                .forEach(met -> traces.add(new Trace(
                        "meeting",
                        met.words(),
                        met.day().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        null,
                        null)));
    }

    private void decided(ContactId id, List<Trace> traces) {
        sql.query(
                "SELECT DISTINCT m.id, m.reason, m.at, m.undone FROM merger m JOIN persona p ON p.ws = m.ws AND p.id IN (m.kept,"
                        + " m.dropped) WHERE m.ws = ? AND p.person = ? ORDER BY m.id",
                row -> traces.add(new Trace(
                        "merge",
                        row.getString(2) + (row.getInt(4) == 0 ? "" : ", taken apart"),
                        Instant.ofEpochMilli(row.getLong(3)),
                        null,
                        null)),
                ws,
                People.key(id));
        sql.query(
                "SELECT q.name FROM apart a JOIN persona p ON p.ws = a.ws AND p.id IN (a.one, a.other) JOIN persona q ON q.ws ="
                        + " a.ws AND q.id IN (a.one, a.other) AND q.id <> p.id WHERE a.ws = ? AND p.person = ? ORDER BY q.id",
                row -> traces.add(new Trace("never the same person as", row.getString(1), null, null, null)),
                ws,
                People.key(id));
    }

    /** Every row of every list, also those of personas that one list has side by side. */
    private void connections(ContactId id, List<Trace> traces) {
        sql.query(
                "SELECT c.title, c.organisation, c.file, c.line, i.imported_at FROM card c JOIN persona p ON p.ws = c.ws AND"
                        + " p.id = c.persona JOIN import i ON i.ws = c.ws AND i.id = c.import WHERE c.ws = ? AND p.person = ?"
                        + " ORDER BY i.export_date DESC, i.id DESC, p.id",
                row -> traces.add(new Trace(
                        "connection",
                        Stream.of(row.getString(1), row.getString(2))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")),
                        null,
                        new SourceRow(row.getString(3), row.getInt(4)),
                        Instant.ofEpochMilli(row.getLong(5)))),
                ws,
                People.key(id));
    }

    private Trace act(Activity one, Map<String, Instant> since) {
        String text = one.text() == null ? "" : one.text().replaceAll("\\s+", " ");
        return new Trace(
                one.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                text.length() > SHORT ? text.substring(0, SHORT - 1) + "…" : text,
                one.at(),
                one.source(),
                firstRead(one.id().value(), since));
    }

    private @Nullable Instant firstRead(String activity, Map<String, Instant> known) {
        String[] key = {""};
        sql.query(
                "SELECT first_import FROM activity WHERE ws = ? AND id = ?",
                row -> key[0] = row.getString(1),
                ws,
                activity);
        return known.computeIfAbsent(key[0], this::read);
    }

    private @Nullable Instant read(String importKey) {
        long at =
                sql.number("SELECT imported_at FROM import WHERE ws = ? AND id = ?", -1, ws, Long.parseLong(importKey));
        return at < 0 ? null : Instant.ofEpochMilli(at);
    }
}
