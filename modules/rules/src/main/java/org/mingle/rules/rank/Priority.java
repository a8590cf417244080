package org.mingle.rules.rank;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.WatchList;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.contact.Watched;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Severity;
import org.mingle.api.situation.Situation;

/**
 * Weighs a finding: severity · confidence · freshness · closeness ÷ (1 + minutes / 10).
 *
 * <p>Confidence is what the widest interval of the metrics read leaves; freshness halves in a week after the newest row
 * shown. A tie counts from a half to one and a half by its strength, and a watched company, or somebody who works there, at
 * least as its role says.
 */
final class Priority {
    private static final double LEAST = 0.05;
    // What has no time says nothing of today, and must not go before what happened yesterday.
    private static final double UNDATED = 0.2;
    private static final double HALF_LIFE_DAYS = 7;

    private final Situation situation;
    private final Instant end;
    private @Nullable Map<ContactId, Tie> ties;

    Priority(Situation situation) {
        this.situation = situation;
        this.end = situation.asOf().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    double of(RuleDescription rule, Severity severity, Finding finding) {
        Duration effort = rule.effort();
        double minutes = effort == null ? 0 : effort.toSeconds() / 60.0;
        return weight(severity)
                * confidence(rule)
                * freshness(finding)
                * closeness(finding.about())
                / (1 + minutes / 10);
    }

    private static double weight(Severity severity) {
        return switch (severity) {
            case ACT -> 4;
            case IMPROVE -> 2;
            case NOTICE -> 1;
            case INFO -> 0.25;
        };
    }

    private double confidence(RuleDescription rule) {
        Situation seen = situation.over(rule.window());
        return rule.metrics().stream()
                .sorted()
                .mapToDouble(
                        metric -> seen.metric(metric).map(Priority::certainty).orElse(1.0))
                .min()
                .orElse(1);
    }

    private static double certainty(Measurement measurement) {
        Double low = measurement.low();
        Double high = measurement.high();
        return low == null || high == null ? 1 : Math.max(LEAST, Math.min(1, 1 - (high - low)));
    }

    private double freshness(Finding finding) {
        @Nullable
        Instant newest = finding.because().stream()
                .map(Evidence::at)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        if (newest == null) {
            return UNDATED;
        }
        double days = Math.max(0, Duration.between(newest, end).toSeconds() / 86_400.0);
        return Math.max(LEAST, StrictMath.pow(2, -days / HALF_LIFE_DAYS));
    }

    private double closeness(About about) {
        ContactId contact = about.contact();
        Tie tie = contact == null ? null : ties().get(contact);
        OptionalDouble watched =
                watched(about, tie).stream().mapToDouble(Priority::weight).max();
        if (tie == null) {
            return watched.orElse(1);
        }
        return Math.max(0.5 + tie.strength() / 100, watched.orElse(0));
    }

    private List<WatchRole> watched(About about, @Nullable Tie tie) {
        WatchList list = situation.companies().list();
        if (list.companies().isEmpty()) {
            return List.of();
        }
        String employer = tie == null ? null : tie.contact().affiliation().organisation();
        return Stream.of(list.find(about.company()), list.find(employer))
                .flatMap(Optional::stream)
                .map(Watched::role)
                .toList();
    }

    /** A client lost is the dearest, then one to be won; with none does it count as much as the closest friend. */
    private static double weight(WatchRole role) {
        return switch (role) {
            case CLIENT -> 1.4;
            case PROSPECT -> 1.3;
            case PARTNER -> 1.2;
            case COMPETITOR -> 1.1;
        };
    }

    private Map<ContactId, Tie> ties() {
        Map<ContactId, Tie> known = ties;
        if (known == null) {
            known = new HashMap<>();
            for (Tie tie : situation.ties()) {
                known.putIfAbsent(tie.contact().id(), tie);
            }
            ties = known;
        }
        return known;
    }
}
