package org.mingle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityStore;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.search.Search;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Coverage;
import org.mingle.api.workspace.KeptTies;

/** What exists at one as-of. */
final class JdbcArchive implements Archive {
    private final long ws;
    private final Sql sql;
    private final Readers readers;
    private final LocalDate asOf;
    private final Visible visible;
    private final People people;
    private final Search search;
    private final boolean keeps;
    private final long version;
    private @Nullable OwnAdditions own;

    /** @param keeps whether what is worked out of it is worth keeping */
    JdbcArchive(long ws, Sql sql, Readers readers, IndexedMessages messages, LocalDate asOf, boolean keeps) {
        this.ws = ws;
        this.keeps = keeps;
        this.version = sql.number("SELECT version FROM workspace WHERE ws = ?", 0, ws);
        this.sql = sql;
        this.readers = readers;
        this.asOf = asOf;
        this.visible = Visible.at(sql, ws, asOf);
        this.people = new People(ws, sql, asOf, visible);
        this.search = new JdbcSearch(people, activities(), messages, visible, asOf);
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public List<Profile> profiles() {
        Map<String, Profile> merged = new LinkedHashMap<>();
        sql.few(
                "SELECT p.network, p.content FROM profile p JOIN import i ON i.ws = p.ws AND i.id = p.import WHERE p.ws = ?"
                        + " AND p.import IN " + visible.list() + " ORDER BY i.export_date, i.id",
                row -> merged.merge(row.getString(1), ProfileText.read(row.getString(2)), ProfileText::merge),
                ws);
        List<Profile> profiles = new ArrayList<>(merged.values());
        profiles.sort(Comparator.comparing((Profile one) -> !one.network().equals(Network.LINKEDIN))
                .thenComparing(one -> one.network().id()));
        return profiles;
    }

    @Override
    public ContactStore contacts() {
        return people;
    }

    @Override
    public ActivityStore activities() {
        return new JdbcActivityStore(ws, readers, asOf, visible, people, this::own);
    }

    @Override
    public List<Coverage> coverage() {
        Map<String, Coverage> newest = new LinkedHashMap<>();
        sql.few(
                "SELECT c.network, c.kind, c.since, i.export_date, c.file FROM coverage c JOIN import i ON i.ws = c.ws AND"
                        + " i.id = c.import WHERE c.ws = ? AND c.import IN " + visible.list()
                        + " ORDER BY c.network, c.kind, i.export_date, i.id",
                row -> {
                    long since = row.getLong(3);
                    LocalDate from = row.wasNull() ? null : LocalDate.ofEpochDay(since);
                    newest.put(
                            row.getString(1) + " " + row.getString(2),
                            new Coverage(
                                    new Network(row.getString(1)),
                                    Kind.valueOf(row.getString(2)),
                                    from,
                                    LocalDate.ofEpochDay(row.getLong(4)),
                                    row.getString(5)));
                },
                ws);
        return List.copyOf(newest.values());
    }

    @Override
    public synchronized OwnAdditions own() {
        OwnAdditions known = own;
        if (known == null) {
            known = new OwnAdditionsReader(ws, sql).read(asOf);
            own = known;
        }
        return known;
    }

    @Override
    public Search search() {
        return search;
    }

    @Override
    public KeptTies ties() {
        return keeps ? KeptTieRows.of(ws, sql, version, asOf, visible) : KeptTies.NONE;
    }
}
