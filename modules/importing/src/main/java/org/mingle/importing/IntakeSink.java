package org.mingle.importing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;

/** Hands what an importer reads to the store, counts it and learns the date of the export. */
final class IntakeSink implements Sink, AutoCloseable {
    private static final int MOST_BESIDE = 50;

    private final Intake intake;
    private final Handover store = new Handover();
    private final Together<Card> cards;
    private final Together<Activity> activities;
    private final OwnerCheck check;
    private final LocalDate today;
    private final List<RowCounts> files = new ArrayList<>();
    private final List<ImportReport.Ignored> ignored = new ArrayList<>();
    private final Set<String> unrecognised = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private Change profile = Change.UNCHANGED;
    private LocalDate newest = LocalDate.MIN;
    private @Nullable LocalDate named;

    IntakeSink(Intake intake, OwnerCheck check, LocalDate today) {
        this.intake = intake;
        this.cards = new Together<>(store, intake::cards);
        this.activities = new Together<>(store, intake::activities);
        this.check = check;
        this.today = today;
    }

    @Override
    public Optional<Account> expectedOwner(Network network) {
        return check.expected(network);
    }

    @Override
    public void owner(Owner owner) throws ImportException {
        check.check(owner);
        after(() -> intake.owner(owner));
    }

    @Override
    public void exportDate(LocalDate date) {
        named = date;
    }

    @Override
    public FileLog file(String name, String kind) {
        RowCounts counts = new RowCounts(name, kind);
        files.add(counts);
        return counts;
    }

    @Override
    public void card(Card card, FileLog log) {
        seen(card.connectedOn());
        activities.send();
        cards.add(card, counts(log));
    }

    @Override
    public void activity(Activity activity, FileLog log) {
        seen(LocalDate.ofInstant(activity.at(), ZoneOffset.UTC));
        cards.send();
        activities.add(activity, counts(log));
    }

    @Override
    public void profile(Profile known) {
        after(() -> profile = intake.profile(known));
    }

    @Override
    public void connections(Network network, int hidden) {
        after(() -> intake.connections(network, hidden));
    }

    @Override
    public void covers(Network network, Kind kind, String file, @Nullable LocalDate from) {
        after(() -> intake.covers(network, kind, file, from));
    }

    @Override
    public void ignored(String name, String reason) {
        ignored.add(new ImportReport.Ignored(name, reason));
    }

    @Override
    public void unrecognised(String name) {
        unrecognised.add(name);
    }

    /** Names files beside the export, of many the first. */
    void beside(List<String> names) {
        names.stream().limit(MOST_BESIDE).forEach(this::unrecognised);
        if (names.size() > MOST_BESIDE) {
            ignored((names.size() - MOST_BESIDE) + " more files", "Mingle does not know them");
        }
    }

    @Override
    public void expectedButMissing(String name) {
        missing.add(name);
    }

    /** A step that comes after every record so far. */
    private void after(Runnable step) {
        send();
        store.add(step);
    }

    private void send() {
        cards.send();
        activities.send();
    }

    private void seen(@Nullable LocalDate day) {
        if (day != null && day.isAfter(newest) && !day.isAfter(today)) {
            newest = day;
        }
    }

    private static RowCounts counts(FileLog log) {
        if (log instanceof RowCounts counts) {
            return counts;
        }
        throw new IllegalArgumentException("a record belongs to a file that this sink began");
    }

    boolean empty() {
        return files.isEmpty();
    }

    /** Waits until the store has everything; throws what it could not take. */
    void settle() {
        send();
        store.finish();
    }

    @Override
    public void close() {
        store.close();
    }

    /** Returns the report so far, of a settled sink; nothing is kept until the intake commits it. */
    ImportReport report(String source, String format, @Nullable LocalDate packedOn) {
        List<FileReport> reports =
                files.stream().map(file -> file.report(profile)).toList();
        return new ImportReport(
                null,
                source,
                format,
                madeOn(packedOn),
                reports,
                ignored,
                List.copyOf(unrecognised),
                List.copyOf(missing),
                null,
                List.of());
    }

    /** A date in the future is a mistake, and an export cannot be older than what it holds. */
    private LocalDate madeOn(@Nullable LocalDate packedOn) {
        LocalDate date = named == null || named.isAfter(today) ? packedOn : named;
        if (date == null || date.isAfter(today)) {
            date = newest.equals(LocalDate.MIN) ? today : newest;
        }
        return date.isBefore(newest) ? newest : date;
    }
}
