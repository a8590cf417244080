package org.mingle.rules.review;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.coach.Draft;
import org.mingle.api.coach.Review;
import org.mingle.api.situation.Situation;
import org.mingle.rules.sets.Roll;

/** Where drafts are handed in. */
public final class Drafts {
    private Drafts() {}

    /**
     * Reviews a draft.
     *
     * @param situation of the writer, null when nothing is known
     * @param metrics names of the metrics that are there
     */
    public static Review review(
            Draft draft,
            PostAnalysis analysis,
            LocalDate asOf,
            @Nullable Situation situation,
            Set<String> metrics,
            Roll roll) {
        Activity post = DraftPost.of(draft, asOf);
        Situation seen =
                situation == null ? new NoWorkspace(asOf, Situation.DEFAULT_WINDOW, metrics, analysis) : situation;
        return new Reviewer(roll, seen, post, analysis).review();
    }
}
