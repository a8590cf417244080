package org.mingle.cli;

import java.io.PrintStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.coach.Review;

/** The answer of {@code check}. */
final class ReviewOutput {
    private ReviewOutput() {}

    static Map<String, @Nullable Object> json(Review review) {
        return Json.object(
                "language", review.analysis().language(),
                "traits", traits(review.analysis()),
                "principles", review.principles(),
                "remarks",
                        review.remarks().stream()
                                .map(one -> Json.object(
                                        "rule", one.rule(),
                                        "from", one.remark().from(),
                                        "to", one.remark().to(),
                                        "text", one.text(),
                                        "message", one.remark().message(),
                                        "suggestion", one.remark().suggestion()))
                                .toList());
    }

    private static Map<String, @Nullable Object> traits(PostAnalysis analysis) {
        return Json.object(
                "acts", analysis.acts().stream().map(Act::id).toList(),
                "broadcast", analysis.question() == null ? null : analysis.broadcast(),
                "question", analysis.question(),
                "rhetorical", analysis.rhetorical(),
                "firstPerson", Json.number(analysis.firstPerson()),
                "disclosure", analysis.disclosure(),
                "story", analysis.story(),
                "bait", analysis.bait(),
                "claim", analysis.claims() == null ? null : analysis.claims() > 0,
                "superlatives", analysis.superlatives(),
                "valence", Json.number(analysis.valence()),
                "politeness", Json.number(analysis.politeness()),
                "ari", Json.number(analysis.ari()),
                "words", analysis.words());
    }

    static void text(PrintStream out, Review review) {
        if (review.analysis().words() == 0) {
            out.println("There is nothing to check: the draft has no words.");
            return;
        }
        if (review.analysis().question() == null) {
            out.println("Mingle reads English closely, and this is another language or too short to tell."
                    + " Only what needs no reading was checked.");
        } else if (review.remarks().isEmpty()) {
            out.println("Nothing to remark. Post it, and stay to answer whoever speaks.");
        }
        for (Review.JudgedRemark one : review.remarks()) {
            if (!one.text().isBlank()) {
                out.println("“" + AdviceText.shorten(one.text()) + "”");
            }
            out.println(Wrapped.text("  ", "  ", one.remark().message()));
            out.println(Wrapped.text("  → ", "    ", one.remark().suggestion() + " [" + one.rule() + "]"));
        }
        out.println();
        review.principles()
                .forEach((principle, score) ->
                        out.printf("  %-12s %s%n", principle, score == null ? "nothing to go by" : score.toString()));
    }
}
