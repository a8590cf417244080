package org.mingle.analysis.metric;

import static org.mingle.api.situation.StandardMetric.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.text.Shingles;
import org.mingle.analysis.tie.History;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.StandardMetric;

/** How people talk with each other in private. Texts are read one by one and not held. */
final class TalkMetrics {
    private static final Duration ANSWER_WITHIN = Duration.ofDays(14);
    private static final Duration TOO_EARLY_TO_TELL = Duration.ofDays(2);

    private final Window window;
    private final Supplier<Map<ContactId, History>> histories;
    private @Nullable Answers answers;

    TalkMetrics(Window window, Supplier<Map<ContactId, History>> histories) {
        this.window = window;
        this.histories = histories;
    }

    void into(Map<StandardMetric, Supplier<Measurement>> table) {
        table.put(REPLY_RATE, () -> answers().rate());
        table.put(MEDIAN_REPLY_HOURS, () -> answers().latency());
        table.put(INITIATION_SHARE, this::initiation);
        table.put(UNANSWERED, this::unanswered);
        table.put(
                PARTNERS,
                () -> StandardMetrics.count(PARTNERS, partners().size(), window.covers(Kind.MESSAGE))
                        .resting(rows(partners())));
        table.put(ONE_TOUCH_SHARE, this::oneTouch);
        table.put(MEDIAN_TURNS, this::medianTurns);
        table.put(RECIPROCITY, this::reciprocity);
        table.put(NOTE_RATE, this::noteRate);
        table.put(COPY_PASTE_SHARE, this::copies);
    }

    private boolean in(Exchange act) {
        return window.contains(act.kind(), act.at());
    }

    private List<History> partners() {
        return histories.get().values().stream()
                .filter(history -> history.acts().stream().anyMatch(this::in))
                .sorted(Comparator.comparing((History one) -> one.contact().value()))
                .toList();
    }

    private List<SourceRow> rows(List<History> some) {
        List<SourceRow> rows = new ArrayList<>();
        for (History history : some.subList(0, Math.min(10, some.size()))) {
            Exchange last = history.acts().get(history.acts().size() - 1);
            window.archive().activities().find(last.activity()).ifPresent(act -> rows.add(act.source()));
        }
        return rows;
    }

    private Measurement share(StandardMetric metric, List<History> found, int n) {
        return window.covers(Kind.MESSAGE)
                ? Measurement.share(found.size(), n, metric.minimum()).resting(rows(found))
                : StandardMetrics.absent(metric);
    }

    private Measurement oneTouch() {
        List<History> all = partners();
        List<History> touched = all.stream()
                .filter(history -> History.turns(history.acts()) <= 2)
                .toList();
        return share(ONE_TOUCH_SHARE, touched, all.size());
    }

    private Stream<List<Exchange>> conversations() {
        return partners().stream()
                .flatMap(history -> history.conversations().stream())
                .filter(talk ->
                        talk.stream().anyMatch(this::in) && talk.stream().anyMatch(act -> act.kind() == Kind.MESSAGE));
    }

    private Measurement medianTurns() {
        List<Double> turns =
                conversations().map(talk -> (double) History.turns(talk)).toList();
        return window.covers(Kind.MESSAGE)
                ? StandardMetrics.of(MEDIAN_TURNS, StandardMetrics.median(turns), turns.size())
                        .resting(rows(partners()))
                : StandardMetrics.absent(MEDIAN_TURNS);
    }

    private Measurement initiation() {
        List<List<Exchange>> all = conversations().toList();
        int mine = (int) all.stream()
                .filter(talk -> talk.get(0).direction() == Direction.SENT)
                .count();
        return Measurement.share(mine, all.size(), INITIATION_SHARE.minimum()).resting(rows(partners()));
    }

    private Measurement reciprocity() {
        List<History> all = partners();
        double sum = 0;
        for (History history : all) {
            long in = history.acts().stream()
                    .filter(this::in)
                    .filter(act -> act.direction() == Direction.RECEIVED)
                    .count();
            long out = history.acts().stream()
                    .filter(this::in)
                    .filter(act -> act.direction() == Direction.SENT)
                    .count();
            sum += 2.0 * Math.min(in, out) / (in + out);
        }
        return window.covers(Kind.MESSAGE)
                ? StandardMetrics.of(RECIPROCITY, all.isEmpty() ? 0 : sum / all.size(), all.size())
                        .resting(rows(all))
                : StandardMetrics.absent(RECIPROCITY);
    }

    private Measurement unanswered() {
        List<SourceRow> waiting = window.situation().ties().stream()
                .filter(tie -> tie.awaitingReplyDays() != null)
                .map(Tie::lastRow)
                .filter(row -> row != null)
                .toList();
        return StandardMetrics.count(UNANSWERED, waiting.size(), window.covers(Kind.MESSAGE))
                .resting(waiting);
    }

    private Measurement noteRate() {
        List<Activity> sent = window.activities().stream()
                .filter(one -> one.sent() && one.kind() == Kind.INVITATION)
                .toList();
        int noted = (int) sent.stream().filter(one -> one.words() > 0).count();
        return window.covers(Kind.INVITATION)
                ? Measurement.share(noted, sent.size(), NOTE_RATE.minimum()).resting(Window.rows(sent))
                : StandardMetrics.absent(NOTE_RATE);
    }

    private Measurement copies() {
        List<Activity> first = new ArrayList<>();
        for (History history : partners()) {
            Exchange one = history.acts().get(0);
            if (one.direction() == Direction.SENT && in(one)) {
                window.archive().activities().find(one.activity()).ifPresent(first::add);
            }
        }
        List<Set<String>> runs = new ArrayList<>();
        for (Activity act : first) {
            String[] names = act.with().stream().map(Party::name).toArray(String[]::new);
            runs.add(Shingles.of(act.text() == null ? "" : act.text(), names));
        }
        List<Activity> copies = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            for (int k = 0; k < runs.size(); k++) {
                if (i != k && Shingles.likeness(runs.get(i), runs.get(k)) >= Shingles.NEAR) {
                    copies.add(first.get(i));
                    break;
                }
            }
        }
        return window.covers(Kind.MESSAGE)
                ? Measurement.share(copies.size(), first.size(), COPY_PASTE_SHARE.minimum())
                        .resting(Window.rows(copies.isEmpty() ? first : copies))
                : StandardMetrics.absent(COPY_PASTE_SHARE);
    }

    private synchronized Answers answers() {
        Answers known = answers;
        if (known == null) {
            known = new Answers();
            known.read();
            answers = known;
        }
        return known;
    }

    /** Which received messages ask for an answer, and when they got it. */
    private final class Answers {
        private final List<Double> hours = new ArrayList<>();
        private final List<SourceRow> asked = new ArrayList<>();
        private int asking;
        private int answered;

        void read() {
            Map<ContactId, History> all = histories.get();
            Set<String> done = new HashSet<>();
            Map<ContactId, List<Instant>> sent = new HashMap<>();
            all.forEach((id, history) -> sent.put(
                    id,
                    history.acts().stream()
                            .filter(act -> act.direction() == Direction.SENT && act.kind() == Kind.MESSAGE)
                            .map(Exchange::at)
                            .toList()));
            Instant end = Window.startOf(window.end(Kind.MESSAGE).plusDays(1));
            Instant start =
                    end.minus(Duration.ofDays(window.situation().window().toDays()));
            ActivityQuery query =
                    ActivityQuery.ALL.of(Kind.MESSAGE).in(Direction.RECEIVED).between(start, end);
            window.archive().activities().forEach(query, message -> {
                Party actor = message.actor();
                if (actor != null && actor.contact() != null && message.with().isEmpty() && asks(message)) {
                    List<Instant> mine = sent.getOrDefault(actor.contact(), List.of());
                    Instant reply = mine.stream()
                            .filter(at -> at.isAfter(message.at()))
                            .findFirst()
                            .orElse(null);
                    if (done.add(actor.contact() + " " + reply)) {
                        take(message, reply, end);
                    }
                }
            });
        }

        private boolean asks(Activity message) {
            if (message.text() == null) {
                return false;
            }
            PostAnalysis analysis = window.analysis(message);
            return PostMetrics.is(analysis.question()) || analysis.does(Act.REQUEST);
        }

        private void take(Activity message, @Nullable Instant reply, Instant end) {
            boolean inTime =
                    reply != null && Duration.between(message.at(), reply).compareTo(ANSWER_WITHIN) <= 0;
            if (!inTime && Duration.between(message.at(), end).compareTo(TOO_EARLY_TO_TELL) < 0) {
                return;
            }
            asking++;
            asked.add(message.source());
            if (inTime) {
                answered++;
                hours.add(Duration.between(message.at(), reply).toMinutes() / 60.0);
            }
        }

        Measurement rate() {
            return window.covers(Kind.MESSAGE)
                    ? Measurement.share(answered, asking, REPLY_RATE.minimum()).resting(asked)
                    : StandardMetrics.absent(REPLY_RATE);
        }

        Measurement latency() {
            return StandardMetrics.of(MEDIAN_REPLY_HOURS, StandardMetrics.median(hours), hours.size())
                    .resting(asked);
        }
    }
}
