package org.mingle.api.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one subject.
 *
 * @param findings empty when it holds its tongue
 * @param missing what it would have needed to know, for example {@code replyRate}; null when it could judge
 * @param trouble why it cannot judge at all; the rule is then silent for this run, and the rest of its set goes on; null
 *     when all is well
 */
public record Judgement(
        List<Finding> findings,
        @Nullable String missing,
        @Nullable Problem trouble) {
    /** The rule has nothing to say. */
    public static final Judgement SILENT = new Judgement(List.of(), null);

    public Judgement {
        findings = List.copyOf(findings);
    }

    /** Makes a judgement without trouble. */
    public Judgement(List<Finding> findings, @Nullable String missing) {
        this(findings, missing, null);
    }

    /** Returns a judgement that speaks. */
    public static Judgement of(Finding finding) {
        return new Judgement(List.of(finding), null);
    }

    /** Returns a judgement that lacks data. */
    public static Judgement notEnoughData(String missing) {
        return new Judgement(List.of(), missing);
    }

    /** Returns that the rule cannot judge, and why; it is not asked again in this run. */
    public static Judgement unable(Problem trouble) {
        return new Judgement(List.of(), null, trouble);
    }
}
