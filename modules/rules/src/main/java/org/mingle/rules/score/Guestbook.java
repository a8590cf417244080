package org.mingle.rules.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.GuestLikeness;
import org.mingle.api.coach.GuestLikeness.Membership;
import org.mingle.api.coach.Score;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Standing;
import org.mingle.api.situation.Situation;
import org.mingle.rules.sets.InstalledSet;

/** Asks the guests whom the person resembles, one after the other; made for one run. */
public final class Guestbook {
    // Below this nobody is recognised; within the margin the order declared decides.
    private static final double RECOGNISED = 0.3;
    private static final double MARGIN = 0.02;

    private final Situation situation;
    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final Map<String, Double> told = new LinkedHashMap<>();
    private final Map<String, Membership> memberships = new LinkedHashMap<>();

    /**
     * Opens it.
     *
     * @param situation over the window of 90 days
     */
    public Guestbook(Situation situation, List<Score> scored) {
        this.situation = situation;
        for (Score score : scored) {
            Integer value = score.score();
            if (value != null) {
                scores.put(score.principle().id(), value / 100.0);
            }
        }
    }

    /** Asks the guests of one set; of two with one id the first counts. */
    public void ask(InstalledSet set, Progress progress) {
        List<GuestType> guests = set.known().guests();
        if (guests.isEmpty()) {
            return;
        }
        set.ask(() -> answers(guests, Map.copyOf(told)), progress)
                .orElse(List.of())
                .forEach(this::enter);
    }

    private List<Membership> answers(List<GuestType> guests, Map<String, Double> before) {
        Map<String, Double> known = new LinkedHashMap<>(before);
        List<Membership> answers = new ArrayList<>();
        for (GuestType guest : guests) {
            OptionalDouble said = guest.membership(new Standing(situation, scores, known));
            @Nullable Double value = null;
            if (said.isPresent() && !Double.isNaN(said.getAsDouble())) {
                value = Math.max(0, Math.min(1, said.getAsDouble()));
                known.putIfAbsent(guest.id(), value);
            }
            answers.add(new Membership(guest, value));
        }
        return answers;
    }

    private void enter(Membership membership) {
        Double value = membership.value();
        if (memberships.putIfAbsent(membership.guest().id(), membership) == null && value != null) {
            told.put(membership.guest().id(), value);
        }
    }

    /** Returns whom the person resembles. */
    public GuestLikeness likeness() {
        double largest =
                told.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        @Nullable GuestType best = null;
        if (largest >= RECOGNISED) {
            best = memberships.values().stream()
                    .filter(each -> each.value() != null && each.value() >= largest - MARGIN)
                    .map(Membership::guest)
                    .findFirst()
                    .orElse(null);
        }
        return new GuestLikeness(best, List.copyOf(memberships.values()));
    }
}
