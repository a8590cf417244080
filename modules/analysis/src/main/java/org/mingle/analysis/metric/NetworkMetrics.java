package org.mingle.analysis.metric;

import static org.mingle.api.situation.StandardMetric.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingle.analysis.company.Names;
import org.mingle.analysis.tie.History;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.contact.Watched;
import org.mingle.api.situation.StandardMetric;

/** Whom the person knows, and how well. */
final class NetworkMetrics {
    private static final int CLOSEST = 15;
    private static final int GREET_DAYS = 14;
    private static final int WEEKLY_BUDGET = 10;

    private final Window window;
    private final Names names;
    private final Supplier<List<Contact>> people;
    private final Supplier<Map<ContactId, History>> histories;

    NetworkMetrics(
            Window window, Names names, Supplier<List<Contact>> people, Supplier<Map<ContactId, History>> histories) {
        this.window = window;
        this.names = names;
        this.people = people;
        this.histories = histories;
    }

    void into(Map<StandardMetric, Supplier<Measurement>> table) {
        table.put(CONTACTS, () -> people(CONTACTS, connected()));
        table.put(NEW_CONTACTS, () -> people(NEW_CONTACTS, fresh()));
        table.put(STRONG_TIES, () -> ties(STRONG_TIES, tie -> tie.strength() >= 60));
        table.put(FADING_TIES, () -> ties(FADING_TIES, Tie::fading));
        table.put(DORMANT_TIES, () -> ties(DORMANT_TIES, Tie::dormant));
        table.put(OVERDUE_SHARE, this::overdue);
        table.put(TIE_LOAD, this::load);
        table.put(GREETED_NEW_SHARE, this::greeted);
        table.put(COMPANY_CONCENTRATION, this::concentration);
        table.put(WATCHED, () -> watched(WATCHED, watchList().size()));
        table.put(
                WATCHED_ROLES,
                () -> watched(
                        WATCHED_ROLES,
                        watchList().stream().map(Watched::role).distinct().count()));
        table.put(MOVES, this::moves);
        table.put(OPEN_QUESTIONS, this::openQuestions);
    }

    private Measurement openQuestions() {
        List<Question> open = window.situation().questions();
        boolean known = window.covers(Kind.MESSAGE) || !window.everAsked().isEmpty();
        return StandardMetrics.count(OPEN_QUESTIONS, open.size(), known)
                .resting(open.stream().limit(10).map(Question::source).toList());
    }

    private List<Contact> connected() {
        return people.get().stream().filter(Contact::connected).toList();
    }

    private boolean listed() {
        return !window.archive().contacts().snapshots().isEmpty();
    }

    private List<Contact> fresh() {
        LocalDate start = window.spans().startOfPeople();
        return connected().stream()
                .filter(one -> one.connectedOn() != null && !one.connectedOn().isBefore(start))
                .toList();
    }

    private Measurement people(StandardMetric metric, List<Contact> some) {
        // That nobody is new rests on the list of those who are not.
        return StandardMetrics.count(metric, some.size(), listed()).resting(rows(some.isEmpty() ? connected() : some));
    }

    private static List<SourceRow> rows(List<Contact> some) {
        return some.stream().limit(10).map(Contact::source).toList();
    }

    private Measurement ties(StandardMetric metric, Predicate<Tie> wanted) {
        List<Tie> found = window.situation().ties().stream().filter(wanted).toList();
        return StandardMetrics.count(metric, found.size(), window.covers(Kind.MESSAGE))
                .resting(rows(found.stream().map(Tie::contact).toList()));
    }

    private Measurement overdue() {
        Stream<Tie> wished = window.situation().ties().stream().filter(tie -> tie.turns() > 1 && wished(tie));
        Stream<Tie> ranked = window.situation().ties().stream()
                .filter(tie -> tie.cadenceDays() <= 30 && tie.turns() > 1 && !wished(tie))
                .sorted(Comparator.comparingInt(Tie::cadenceDays))
                .limit(CLOSEST);
        List<Tie> closest = Stream.concat(wished, ranked).toList();
        List<Tie> late = closest.stream().filter(tie -> tie.daysOverdue() > 0).toList();
        return Measurement.share(late.size(), closest.size(), OVERDUE_SHARE.minimum())
                .resting(rows((late.isEmpty() ? closest : late)
                        .stream().map(Tie::contact).toList()));
    }

    /** Returns whether the owner said how often they want a word with this very person, or with those of their tags. */
    private boolean wished(Tie tie) {
        return window.archive().own().set(tie.contact()).isPresent();
    }

    private Measurement load() {
        List<Tie> kept = window.situation().ties().stream()
                .filter(tie -> tie.strength() >= 25 || tie.cadenceDays() < 365 && tie.turns() > 1 || wished(tie))
                .toList();
        double weekly =
                kept.stream().mapToDouble(tie -> 7.0 / tie.cadenceDays()).sum();
        return StandardMetrics.of(TIE_LOAD, weekly / WEEKLY_BUDGET, kept.size())
                .resting(rows(kept.stream().map(Tie::contact).toList()));
    }

    private Measurement greeted() {
        LocalDate settled = window.spans().endOfPeople().minusDays(GREET_DAYS);
        List<Contact> due = fresh().stream()
                .filter(one -> one.connectedOn() != null && !one.connectedOn().isAfter(settled))
                .toList();
        List<Contact> left = due.stream().filter(one -> !spokenTo(one)).toList();
        return window.covers(Kind.MESSAGE)
                ? Measurement.share(due.size() - left.size(), due.size(), GREETED_NEW_SHARE.minimum())
                        .resting(rows(left.isEmpty() ? due : left))
                : StandardMetrics.absent(GREETED_NEW_SHARE);
    }

    /** Returns whether the owner wrote, before they connected or within 14 days. */
    private boolean spokenTo(Contact contact) {
        History history = histories.get().get(contact.id());
        LocalDate day = contact.connectedOn();
        if (history == null || day == null) {
            return false;
        }
        Instant late = Spans.startOf(day.plusDays(GREET_DAYS + 1));
        return history.acts().stream()
                .anyMatch(act -> act.direction() == Direction.SENT && act.at().isBefore(late));
    }

    private Measurement concentration() {
        Map<String, Integer> sizes = new HashMap<>();
        int known = 0;
        for (Contact one : connected()) {
            String company = names.key(one.affiliation().organisation());
            if (!company.isEmpty()) {
                sizes.merge(company, 1, Integer::sum);
                known++;
            }
        }
        double total = Math.max(1, known);
        double index = sizes.values().stream()
                .mapToDouble(size -> size / total * (size / total))
                .sum();
        return StandardMetrics.of(COMPANY_CONCENTRATION, index, known).resting(rows(connected()));
    }

    private List<Watched> watchList() {
        return window.situation().companies().list().companies();
    }

    private Measurement watched(StandardMetric metric, long count) {
        return StandardMetrics.count(metric, count, listed()).resting(rows(connected()));
    }

    private Measurement moves() {
        LocalDate start = window.spans().startOfPeople();
        List<Move> moves = window.situation().moves().stream()
                .filter(move -> move.kind() != Move.Kind.NEW
                        && move.kind() != Move.Kind.GONE
                        && !move.before().isBefore(start))
                .toList();
        boolean comparable = window.archive().contacts().snapshots().size() > 1;
        return StandardMetrics.count(MOVES, moves.size(), comparable)
                .resting(moves.stream().map(Move::source).toList());
    }
}
