package org.mingle.rules.judge;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.Subject;
import org.mingle.rules.sets.ActiveRule;

/** One rule, asked about each of its subjects. A rule that cannot judge, or needs too long for it, falls silent alone. */
final class Hearing {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    // Asking for the computing time of a thread costs as much as a condition; the clock on the wall is cheap.
    private static final long LOOK_EVERY = Duration.ofMillis(20).toNanos();

    private final ActiveRule rule;
    private final Duration share;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String missing;
    private @Nullable Problem trouble;

    Hearing(ActiveRule rule, Duration share) {
        this.rule = rule;
        this.share = share;
    }

    void hear(List<Subject> subjects) throws InterruptedException {
        long end = THREADS.getCurrentThreadCpuTime() + share.toNanos();
        long look = System.nanoTime() + LOOK_EVERY;
        for (int i = 0; i < subjects.size() && trouble == null; i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Judgement judgement =
                    rule.rule().judge(subjects.get(i), rule.choice().settings());
            judgement.findings().forEach(finding -> findings.add(whole(finding)));
            missing = missing == null ? judgement.missing() : missing;
            trouble = judgement.trouble();
            if (trouble == null && System.nanoTime() - look > 0) {
                look = System.nanoTime() + LOOK_EVERY;
                trouble = THREADS.getCurrentThreadCpuTime() > end ? late(subjects.size()) : null;
            }
        }
    }

    private Problem late(int subjects) {
        return Problem.of("Rule " + rule.name() + " takes too long for " + subjects
                + " things to look at, and is silent in this run.");
    }

    List<Finding> findings() {
        return trouble == null ? findings : List.of();
    }

    Optional<String> missing() {
        return findings().isEmpty() ? Optional.ofNullable(missing) : Optional.empty();
    }

    Optional<Problem> trouble() {
        return Optional.ofNullable(trouble);
    }

    // A finding with a hole would break whoever shows it; better that the set is named for it.
    private static Finding whole(Finding finding) {
        Objects.requireNonNull(finding.action());
        Objects.requireNonNull(finding.about());
        return finding;
    }
}
