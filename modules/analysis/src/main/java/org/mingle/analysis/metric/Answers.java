package org.mingle.analysis.metric;

import static org.mingle.api.situation.StandardMetric.MEDIAN_REPLY_HOURS;
import static org.mingle.api.situation.StandardMetric.REPLY_RATE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.tie.History;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.SourceRow;

/**
 * Which received messages ask for an answer, and when they got it. What one person asks before the owner speaks again is
 * asked once, when it was asked first.
 */
final class Answers {
    private static final Duration ANSWER_WITHIN = Duration.ofDays(14);
    private static final Duration TOO_EARLY_TO_TELL = Duration.ofDays(2);

    private final Window window;
    private final Map<ContactId, History> histories;
    private final Map<ContactId, TreeSet<Instant>> spoken = new HashMap<>();
    private final List<Double> hours = new ArrayList<>();
    private final List<SourceRow> rows = new ArrayList<>();
    private int asked;
    private int answered;

    /** The first question of a turn, and the owner's next message, null when there was none. */
    private record Asked(
            Instant at, SourceRow row, @Nullable Instant reply, Instant end) {}

    Answers(Window window, Map<ContactId, History> histories) {
        this.window = window;
        this.histories = histories;
        Map<String, Asked> turns = new TreeMap<>();
        ActivityQuery query = ActivityQuery.ALL
                .of(Kind.MESSAGE)
                .in(Direction.RECEIVED)
                .between(window.spans().earliest(), null);
        window.archive().activities().forEach(query, message -> {
            ContactId who = message.actor() == null ? null : message.actor().contact();
            if (who != null
                    && message.with().isEmpty()
                    && window.spans().contain(message.kind(), message.network(), message.at())
                    && asks(message)) {
                Instant reply = spoken(who).higher(message.at());
                Instant end = Spans.startOf(
                        window.spans().end(Kind.MESSAGE, message.network()).plusDays(1));
                // Newest first: what was asked first is put last.
                turns.put(who + " " + reply, new Asked(message.at(), message.source(), reply, end));
            }
        });
        turns.values().stream()
                .sorted(Comparator.comparing(Asked::at).reversed())
                .forEach(this::take);
    }

    private TreeSet<Instant> spoken(ContactId who) {
        return spoken.computeIfAbsent(who, key -> {
            TreeSet<Instant> times = new TreeSet<>();
            History history = histories.get(key);
            if (history != null) {
                history.acts().stream()
                        .filter(act -> act.direction() == Direction.SENT && act.kind() == Kind.MESSAGE)
                        .forEach(act -> times.add(act.at()));
            }
            return times;
        });
    }

    private boolean asks(Activity message) {
        if (message.text() == null) {
            return false;
        }
        PostAnalysis analysis = window.analysis(message);
        return PostMetrics.is(analysis.question()) || analysis.does(Act.REQUEST);
    }

    private void take(Asked one) {
        Instant reply = one.reply;
        Duration took = reply == null ? null : Duration.between(one.at, reply);
        boolean inTime = took != null && took.compareTo(ANSWER_WITHIN) <= 0;
        if (!inTime && Duration.between(one.at, one.end).compareTo(TOO_EARLY_TO_TELL) < 0) {
            return;
        }
        asked++;
        rows.add(one.row);
        if (inTime && took != null) {
            answered++;
            hours.add(took.toMinutes() / 60.0);
        }
    }

    Measurement rate() {
        return window.covers(Kind.MESSAGE)
                ? Measurement.share(answered, asked, REPLY_RATE.minimum()).resting(rows)
                : StandardMetrics.absent(REPLY_RATE);
    }

    Measurement latency() {
        return window.covers(Kind.MESSAGE)
                ? StandardMetrics.of(MEDIAN_REPLY_HOURS, StandardMetrics.median(hours), hours.size())
                        .resting(rows)
                : StandardMetrics.absent(MEDIAN_REPLY_HOURS);
    }
}
