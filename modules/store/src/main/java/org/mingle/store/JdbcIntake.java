package org.mingle.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.Profile;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Owner;
import org.mingle.store.ActivityRows.Told;

/** One import: one transaction on a connection of its own. */
final class JdbcIntake implements Intake {
    private final long ws;
    private final Sql sql;
    private final Runnable turn;
    private final Clock clock;
    private final long key;
    private final Personas personas;
    private final Suppressed suppressed;
    private final Linking linking;
    private final CardRows cards;
    private final ActivityRows activities;
    private boolean ended;

    JdbcIntake(long ws, Sql sql, Runnable turn, Clock clock) {
        this.ws = ws;
        this.sql = sql;
        this.turn = turn;
        this.clock = clock;
        sql.begin();
        this.key = sql.number("SELECT max(id) FROM import WHERE ws = ?", 0, ws) + 1;
        this.personas = new Personas(ws, key, sql);
        this.suppressed = new Suppressed(ws, sql);
        this.linking = new Linking(ws, sql);
        this.cards = new CardRows(ws, key, sql, personas);
        this.activities = new ActivityRows(ws, key, sql, personas);
        sql.engine().byKeys(sql, true);
    }

    @Override
    public ImportId id() {
        return new ImportId("i" + key);
    }

    @Override
    public void owner(Owner owner) {
        for (Account one : owner.accounts()) {
            sql.update(
                    "INSERT INTO owner VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    ws,
                    one.network().id(),
                    one.handle(),
                    one.profile(),
                    owner.name());
        }
    }

    @Override
    public Change card(Card card) {
        return cards(List.of(card)).get(0);
    }

    @Override
    public Change activity(Activity activity) {
        return activities(List.of(activity)).get(0);
    }

    @Override
    public List<Change> cards(List<Card> all) {
        sql.engine().recount(sql);
        return Sifted.take(
                all,
                card -> suppressed.has(card.accounts(), card.name()) ? null : card,
                Change.SUPPRESSED,
                cards::store);
    }

    @Override
    public List<Change> activities(List<Activity> all) {
        sql.engine().recount(sql);
        personas.expectParties(all.stream()
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.actor()), one.with().stream()))
                .filter(one -> one.contact() == null)
                .toList());
        return Sifted.take(all, this::told, Change.SUPPRESSED, activities::store);
    }

    /** Returns an activity with the personas that it names, null when it is about none but forgotten people. */
    private @Nullable Told told(Activity activity) {
        Party actor = activity.actor();
        if (actor != null && suppressed.has(actor.accounts(), actor.name())) {
            return null;
        }
        Long by = actor == null ? null : known(actor);
        List<Long> others = new ArrayList<>(activity.with().size());
        for (Party one : activity.with()) {
            if (!suppressed.has(one.accounts(), one.name())) {
                others.add(known(one));
            }
        }
        return others.isEmpty() && !activity.with().isEmpty() && by == null ? null : new Told(activity, by, others);
    }

    private long known(Party party) {
        return party.contact() == null ? personas.of(party) : People.key(party.contact());
    }

    @Override
    public Change profile(Profile profile) {
        String content = ProfileText.write(profile);
        String[] former = {null};
        sql.query(
                "SELECT p.content FROM profile p JOIN import i ON i.ws = p.ws AND i.id = p.import WHERE p.ws = ? AND"
                        + " p.network = ? AND i.undone = 0 ORDER BY i.export_date DESC, i.id DESC LIMIT 1",
                row -> former[0] = row.getString(1),
                ws,
                profile.network().id());
        sql.update(
                "INSERT INTO profile VALUES (?, ?, ?, ?) ON CONFLICT (ws, import, network) DO UPDATE SET content ="
                        + " excluded.content",
                ws,
                key,
                profile.network().id(),
                content);
        if (former[0] == null) {
            return Change.NEW;
        }
        return former[0].equals(content) ? Change.UNCHANGED : Change.CHANGED;
    }

    @Override
    public void connections(Network network, int hidden) {
        sql.update(
                "INSERT INTO snapshot VALUES (?, ?, ?, ?) ON CONFLICT (ws, import, network) DO UPDATE SET hidden ="
                        + " excluded.hidden",
                ws,
                key,
                network.id(),
                hidden);
        link();
    }

    /** The whole list is there, so it shows who is side by side; names in what follows find the one person. */
    private void link() {
        activities.settle();
        sql.engine().byKeys(sql, false);
        if (linking.run(key, clock.millis())) {
            personas.relink();
        }
        sql.engine().byKeys(sql, true);
    }

    @Override
    public void covers(Network network, Kind kind, String file, @Nullable LocalDate from) {
        sql.update(
                "INSERT INTO coverage VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                ws,
                key,
                network.id(),
                kind.name(),
                file,
                from == null ? null : from.toEpochDay());
    }

    @Override
    public ImportReport commit(ImportReport report) {
        link();
        ImportReport whole = new ImportReport(
                id(),
                report.source(),
                report.format(),
                report.exportDate(),
                report.files(),
                report.ignored(),
                report.unrecognised(),
                report.expectedButMissing(),
                null,
                List.of());
        sql.update(
                "INSERT INTO import VALUES (?, ?, ?, ?, ?, 0, ?)",
                ws,
                key,
                report.source(),
                Objects.requireNonNull(report.exportDate()).toEpochDay(),
                clock.millis(),
                ReportText.write(whole));
        sql.engine().byKeys(sql, false);
        new LateExport(ws, key, sql).settle();
        sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
        sql.engine().countGrown(sql);
        sql.commit();
        ended = true;
        return whole;
    }

    @Override
    public void close() {
        try {
            if (!ended) {
                sql.rollBack();
            }
        } finally {
            sql.close();
            turn.run();
        }
    }
}
