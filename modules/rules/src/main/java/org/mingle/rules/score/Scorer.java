package org.mingle.rules.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.coach.Score;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Principle;
import org.mingle.api.situation.Situation;
import org.mingle.rules.sets.KnownSet;

/** Scores principles by the measures that their sets declare. */
public final class Scorer {
    private final Situation situation;

    /**
     * Makes one.
     *
     * @param situation over the window of 90 days
     */
    public Scorer(Situation situation) {
        this.situation = situation;
    }

    /** Returns the principles of some sets; of two with one id the first counts. */
    public static List<Principle> principles(List<KnownSet> sets) {
        Set<String> taken = new HashSet<>();
        return sets.stream()
                .flatMap(set -> set.principles().stream())
                .filter(principle -> taken.add(principle.id()))
                .toList();
    }

    /** Scores one principle. */
    public Score score(Principle principle) {
        List<Score.Part> parts = new ArrayList<>();
        double points = 0;
        double of = 0;
        int n = 0;
        for (Measure measure : principle.measures()) {
            Measurement measurement = measure(measure.metric());
            Double value = measurement.value();
            Double earned = value == null ? null : Double.valueOf(tidy(measure.points(value)));
            parts.add(new Score.Part(measure, measurement, earned));
            if (earned != null) {
                points += earned;
                of += measure.of();
                n = Math.max(n, measurement.n());
            }
        }
        Optional<Measurement> nothing = nothing(principle);
        if (nothing.isPresent()) {
            return new Score(principle, 0, Math.max(n, nothing.get().n()), parts);
        }
        @Nullable Integer score = of == 0 ? null : Integer.valueOf((int) Math.round(100 * points / of));
        return new Score(principle, score, n, parts);
    }

    // The dust of binary fractions must not decide which way a score is rounded.
    private static double tidy(double points) {
        return Math.rint(points * 1e9) / 1e9;
    }

    private Optional<Measurement> nothing(Principle principle) {
        String metric = principle.nothingWhen();
        return metric == null
                ? Optional.empty()
                : situation.metric(metric).filter(found -> found.value() != null && found.value() == 0);
    }

    private Measurement measure(String metric) {
        return situation.metric(metric).orElseGet(() -> Measurement.absent(Unit.COUNT, 0, 1));
    }
}
