package org.mingle.rules.sets;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleSet;
import org.mingle.rules.isolation.Isolation;
import org.mingle.rules.isolation.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One registered rule set: the only place that calls it, and never again once it failed. */
public final class InstalledSet {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledSet.class);
    // Examples are run on request only, all of a pack at once.
    private static final int TEST_PATIENCE = 6;
    private static final int RULES_AT_LEAST = 4;

    private final RuleSet set;
    private final String origin;
    private volatile int ranking;
    private final long serviceId;
    private final Isolation isolation;
    private volatile boolean gone;
    private volatile @Nullable String cutOff;
    private volatile @Nullable KnownSet known;

    /**
     * Takes note of a set without calling it.
     *
     * @param origin symbolic name of its bundle
     * @param budget how long it may take at a time
     */
    public InstalledSet(RuleSet set, String origin, int ranking, long serviceId, Duration budget) {
        this.set = set;
        this.origin = origin;
        this.ranking = ranking;
        this.serviceId = serviceId;
        this.isolation = new Isolation(budget);
    }

    /** Returns whether this is the registration of a set. */
    boolean holds(RuleSet other) {
        return set == other;
    }

    void leave() {
        gone = true;
    }

    void rank(int value) {
        ranking = value;
    }

    int ranking() {
        return ranking;
    }

    long serviceId() {
        return serviceId;
    }

    /** Returns what it says of itself. */
    public synchronized KnownSet known() {
        KnownSet said = known;
        if (said == null) {
            said = call(origin, () -> KnownSet.ask(set, this::test), isolation, Progress.NONE)
                    .orElseGet(() -> KnownSet.speechless(origin));
            known = said;
        }
        return said;
    }

    private List<ExampleResult> test() {
        Isolation patient = new Isolation(isolation.budget().multipliedBy(TEST_PATIENCE));
        return call(known().id(), () -> List.copyOf(set.test()), patient, Progress.NONE)
                .orElse(List.of());
    }

    /**
     * Does some work that calls the set.
     *
     * @return empty when the set is cut off, now or earlier
     */
    public <T> Optional<T> ask(Callable<T> work, Progress progress) {
        return call(known().id(), work, isolation, progress);
    }

    private <T> Optional<T> call(String name, Callable<T> work, Isolation within, Progress progress) {
        if (cutOff != null) {
            return Optional.empty();
        }
        Outcome<T> outcome = within.call("mingle rules " + name, () -> Objects.requireNonNull(work.call()), progress);
        if (outcome instanceof Outcome.Done<T> done) {
            return Optional.of(done.value());
        }
        if (outcome instanceof Outcome.Threw<T> threw) {
            LOG.warn("Rule set {} threw {}", name, threw.kind());
            cutOff = gone
                    ? "has gone while it was asked"
                    : "threw an error and is cut off until its bundle is restarted";
        } else {
            LOG.warn("Rule set {} did not answer within {}", name, within.budget());
            cutOff = "did not answer within " + seconds(within.budget()) + " and is cut off until " + remedy()
                    + " (needs restart)";
        }
        return Optional.empty();
    }

    private String remedy() {
        KnownSet said = known;
        boolean file = said != null && said.from().startsWith("file ");
        return file ? "its file is saved anew" : "its bundle is restarted";
    }

    private static String seconds(Duration budget) {
        return budget.toMillis() % 1000 == 0 ? budget.toSeconds() + " s" : budget.toMillis() + " ms";
    }

    /** Returns how much computing time one of its rules may use, so that a slow one leaves some to the others. */
    public Duration share() {
        return isolation.budget().dividedBy(RULES_AT_LEAST);
    }

    /** Returns why it is not called any more, empty while all is well. */
    public Optional<Problem> trouble() {
        String reason = cutOff;
        return reason == null
                ? Optional.empty()
                : Optional.of(Problem.of("Rule set " + known().id() + " " + reason + "."));
    }
}
