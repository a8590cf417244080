package org.mingle.analysis.metric;

import static org.mingle.api.situation.StandardMetric.*;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.situation.StandardMetric;

/** How much was done, and in which rhythm. */
final class ActMetrics {
    private final Window window;

    ActMetrics(Window window) {
        this.window = window;
    }

    void into(Map<StandardMetric, Supplier<Measurement>> table) {
        table.put(PUBLIC_ACTS, () -> counted(PUBLIC_ACTS, window.coversPublic(), Kind.POST, window.spoken()));
        table.put(PRIVATE_ACTS, () -> ofKind(PRIVATE_ACTS, Kind.MESSAGE));
        table.put(POSTS, () -> ofKind(POSTS, Kind.POST));
        table.put(REPLIES, () -> ofKind(REPLIES, Kind.REPLY));
        table.put(REPOSTS, () -> counted(REPOSTS, window.coversPublic(), Kind.POST, sent(Kind.REPOST)));
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

    private List<Activity> sent(Kind kind) {
        return window.activities().stream()
                .filter(one -> one.sent() && one.kind() == kind)
                .toList();
    }

    private Measurement ofKind(StandardMetric metric, Kind kind) {
        return counted(metric, window.covers(kind), kind, sent(kind));
    }

    private Measurement counted(StandardMetric metric, boolean known, Kind kind, List<Activity> acts) {
        Measurement count = StandardMetrics.count(metric, acts.size(), known);
        return count.resting(acts.isEmpty() ? window.file(kind).map(List::of).orElse(List.of()) : Window.rows(acts));
    }

    private boolean known() {
        return window.coversPublic() || window.covers(Kind.MESSAGE);
    }

    private Measurement weeks(boolean active) {
        int total = (int) (window.situation().window().toDays() / 7);
        StandardMetric metric = active ? ACTIVE_WEEKS : OBSERVED_WEEKS;
        if (!known()) {
            return StandardMetrics.absent(metric);
        }
        Set<Long> weeks = new HashSet<>();
        LocalDate end = window.end();
        for (Activity act : window.acts()) {
            long days = ChronoUnit.DAYS.between(
                    act.at().atZone(window.situation().zone()).toLocalDate(), end);
            long week = Math.max(0, days) / 7;
            if (week < total) {
                weeks.add(week);
            }
        }
        double value = active ? (double) weeks.size() / Math.max(1, total) : total;
        return StandardMetrics.of(metric, value, total).resting(Window.rows(window.acts()));
    }

    private Measurement silent() {
        ActivityQuery mine = ActivityQuery.ALL
                .withoutTexts()
                .of(Kind.POST, Kind.REPLY, Kind.REPOST, Kind.MESSAGE)
                .in(Direction.SENT)
                .atMost(1);
        List<Activity> last = window.archive().activities().list(mine);
        if (!known() || last.isEmpty()) {
            return StandardMetrics.absent(DAYS_SILENT);
        }
        LocalDate day = last.get(0).at().atZone(window.situation().zone()).toLocalDate();
        return StandardMetrics.of(DAYS_SILENT, Math.max(0, ChronoUnit.DAYS.between(day, window.end())), 1)
                .resting(Window.rows(last));
    }

    private Measurement sinceExport() {
        return known()
                ? StandardMetrics.of(
                        DAYS_SINCE_EXPORT,
                        Math.max(
                                0,
                                ChronoUnit.DAYS.between(
                                        window.end(), window.situation().asOf())),
                        1)
                : StandardMetrics.absent(DAYS_SINCE_EXPORT);
    }

    private Measurement gaps(StandardMetric metric) {
        List<Activity> acts = window.acts();
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < acts.size(); i++) {
            gaps.add(Duration.between(acts.get(i).at(), acts.get(i - 1).at()).toMinutes() / 1440.0);
        }
        if (gaps.isEmpty() || metric == BURSTINESS && acts.size() < metric.minimum()) {
            return Measurement.absent(metric.unit(), acts.size(), metric.minimum());
        }
        if (metric == LONGEST_GAP) {
            double longest =
                    gaps.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            return StandardMetrics.of(metric, Math.floor(longest), gaps.size()).resting(Window.rows(acts));
        }
        double mean = gaps.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double variance = gaps.stream()
                .mapToDouble(gap -> (gap - mean) * (gap - mean))
                .average()
                .orElse(0);
        double deviation = Math.sqrt(variance);
        double sum = deviation + mean;
        return StandardMetrics.of(metric, sum == 0 ? -1 : (deviation - mean) / sum, acts.size())
                .resting(Window.rows(acts));
    }

    private Measurement privateShare() {
        int said = sent(Kind.MESSAGE).size();
        boolean known = window.coversPublic() && window.covers(Kind.MESSAGE);
        return known
                ? Measurement.share(said, said + window.spoken().size(), PRIVATE_SHARE.minimum())
                        .resting(Window.rows(window.acts()))
                : StandardMetrics.absent(PRIVATE_SHARE);
    }
}
