package org.mingle.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.workspace.Archive;
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
        contact.accounts()
                .forEach(one -> traces.add(
                        new Trace("account", one.network().id() + " " + one.handle(), null, contact.source(), null)));
        contact.tags().forEach(tag -> traces.add(new Trace("tag", tag, null, null, null)));
        if (!contact.note().isEmpty()) {
            traces.add(new Trace("note", contact.note(), null, null, null));
        }
        List<Snapshot> snapshots = archive.contacts().snapshots();
        for (int i = snapshots.size() - 1; i >= 0; i--) {
            Instant since = read(snapshots.get(i).key());
            archive.contacts().rows(snapshots.get(i)).stream()
                    .filter(row -> row.contact().equals(id))
                    .forEach(row -> traces.add(connection(row, since)));
        }
        Map<String, Instant> since = new HashMap<>();
        archive.activities().forEach(ActivityQuery.ALL.withContact(id), one -> traces.add(act(one, since)));
        return traces;
    }

    private static Trace connection(SnapshotRow row, @Nullable Instant since) {
        Affiliation work = row.affiliation();
        String says = Stream.of(work.title(), work.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Trace("connection", says, null, row.source(), since);
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
