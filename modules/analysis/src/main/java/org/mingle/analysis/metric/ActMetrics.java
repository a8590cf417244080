package org.mingle.analysis.metric;

import static org.mingle.api.situation.StandardMetric.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.mingle.analysis.metric.Window.Deed;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.StandardMetric;

/** How much was done, and in which rhythm. */
final class ActMetrics {
    private final Window window;

    ActMetrics(Window window) {
        this.window = window;
    }

    void into(Map<StandardMetric, Supplier<Measurement>> table) {
        table.put(PUBLIC_ACTS, this::publicActs);
        table.put(PRIVATE_ACTS, () -> ofKind(PRIVATE_ACTS, Kind.MESSAGE));
        table.put(POSTS, () -> ofKind(POSTS, Kind.POST));
        table.put(REPLIES, () -> ofKind(REPLIES, Kind.REPLY));
        table.put(REPOSTS, () -> counted(REPOSTS, Kind.POST, window.sent(Kind.REPOST)));
        table.put(REACTIONS, () -> ofKind(REACTIONS, Kind.REACTION));
        table.put(INVITATIONS_SENT, () -> ofKind(INVITATIONS_SENT, Kind.INVITATION));
        table.put(OBSERVED_WEEKS, () -> weeks(false));
        table.put(ACTIVE_WEEKS, () -> weeks(true));
        table.put(DAYS_SILENT, this::silent);
        table.put(DAYS_SINCE_EXPORT, this::sinceExport);
        table.put(LONGEST_GAP, () -> gaps(LONGEST_GAP));
        table.put(BURSTINESS, () -> gaps(BURSTINESS));
        table.put(PRIVATE_SHARE, this::privateShare);
    }

    private Measurement publicActs() {
        List<SourceRow> rows = Window.rows(window.spoken());
        return StandardMetrics.count(PUBLIC_ACTS, window.spoken().size(), window.covers(Kind.POST, Kind.REPLY))
                .resting(rows.isEmpty() ? file(Kind.POST) : rows);
    }

    private Measurement ofKind(StandardMetric metric, Kind kind) {
        return counted(metric, kind, window.sent(kind));
    }

    private Measurement counted(StandardMetric metric, Kind told, List<Deed> acts) {
        return StandardMetrics.count(metric, acts.size(), window.covers(told))
                .resting(acts.isEmpty() ? file(told) : Window.sources(acts));
    }

    private List<SourceRow> file(Kind kind) {
        return window.spans().file(kind).map(List::of).orElse(List.of());
    }

    private Measurement weeks(boolean active) {
        StandardMetric metric = active ? ACTIVE_WEEKS : OBSERVED_WEEKS;
        int total = window.spans().weeks();
        List<Deed> acts = window.acts();
        // Where messages are unknown, a week with a public act was active all the same, and silence may be none.
        boolean known = window.coversActs() || window.covers(Kind.POST, Kind.REPLY) && !acts.isEmpty();
        if (!known) {
            return StandardMetrics.absent(metric);
        }
        Set<Long> weeks = new HashSet<>();
        for (Deed act : acts) {
            long days = ChronoUnit.DAYS.between(day(act.at()), window.spans().end(act.kind(), act.network()));
            long week = Math.max(0, days) / 7;
            if (week < total) {
                weeks.add(week);
            }
        }
        double value = active ? (double) weeks.size() / Math.max(1, total) : total;
        return StandardMetrics.of(metric, value, total).resting(Window.sources(acts));
    }

    private LocalDate day(Instant at) {
        return at.atZone(window.situation().zone()).toLocalDate();
    }

    private Measurement silent() {
        ActivityQuery mine = ActivityQuery.ALL
                .withoutTexts()
                .of(Kind.POST, Kind.REPLY, Kind.REPOST, Kind.MESSAGE)
                .in(Direction.SENT)
                .atMost(1);
        List<Activity> last = window.archive().activities().list(mine);
        if (!window.coversActs() || last.isEmpty()) {
            return StandardMetrics.absent(DAYS_SILENT);
        }
        long days =
                ChronoUnit.DAYS.between(day(last.get(0).at()), window.spans().end());
        return StandardMetrics.of(DAYS_SILENT, Math.max(0, days), 1).resting(Window.rows(last));
    }

    private Measurement sinceExport() {
        long days =
                ChronoUnit.DAYS.between(window.spans().end(), window.situation().asOf());
        return window.spans().coverAnything()
                ? StandardMetrics.of(DAYS_SINCE_EXPORT, Math.max(0, days), 1)
                : StandardMetrics.absent(DAYS_SINCE_EXPORT);
    }

    private Measurement gaps(StandardMetric metric) {
        List<Deed> acts = window.acts();
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < acts.size(); i++) {
            gaps.add(Duration.between(acts.get(i).at(), acts.get(i - 1).at()).toMinutes() / 1440.0);
        }
        if (!window.coversActs() || gaps.isEmpty() || metric == BURSTINESS && acts.size() < metric.minimum()) {
            return Measurement.absent(metric.unit(), acts.size(), metric.minimum());
        }
        if (metric == LONGEST_GAP) {
            double longest =
                    gaps.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            return StandardMetrics.of(metric, Math.floor(longest), gaps.size()).resting(Window.sources(acts));
        }
        double mean = gaps.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double variance = gaps.stream()
                .mapToDouble(gap -> (gap - mean) * (gap - mean))
                .average()
                .orElse(0);
        double deviation = Math.sqrt(variance);
        double sum = deviation + mean;
        return StandardMetrics.of(metric, sum == 0 ? -1 : (deviation - mean) / sum, acts.size())
                .resting(Window.sources(acts));
    }

    private Measurement privateShare() {
        int said = window.sent(Kind.MESSAGE).size();
        return window.coversActs()
                ? Measurement.share(said, said + window.spoken().size(), PRIVATE_SHARE.minimum())
                        .resting(Window.sources(window.acts()))
                : StandardMetrics.absent(PRIVATE_SHARE);
    }
}
