package org.mingle.api.rules;

import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Tie;
import org.mingle.api.situation.Situation;

/**
 * The one thing that a rule is asked to judge, within its situation.
 *
 * @param kind which of the following is set
 * @param situation over the window of the rule
 * @param tie for {@link SubjectKind#TIE}
 * @param post for {@link SubjectKind#POST}: a public text of the owner, or a draft
 * @param analysis of the post
 * @param move for {@link SubjectKind#MOVE}
 * @param question for {@link SubjectKind#QUESTION}
 * @param company for {@link SubjectKind#COMPANY}
 */
public record Subject(
        SubjectKind kind,
        Situation situation,
        @Nullable Tie tie,
        @Nullable Activity post,
        @Nullable PostAnalysis analysis,
        @Nullable Move move,
        @Nullable Question question,
        @Nullable Company company) {
    /** Returns the situation itself as the subject. */
    public static Subject of(Situation situation) {
        return new Subject(SubjectKind.SITUATION, situation, null, null, null, null, null, null);
    }

    /** Returns a tie. */
    public static Subject of(Situation situation, Tie tie) {
        return new Subject(SubjectKind.TIE, situation, tie, null, null, null, null, null);
    }

    /** Returns a post or a draft. */
    public static Subject of(Situation situation, Activity post, PostAnalysis analysis) {
        return new Subject(SubjectKind.POST, situation, null, post, analysis, null, null, null);
    }

    /** Returns a move. */
    public static Subject of(Situation situation, Move move) {
        return new Subject(SubjectKind.MOVE, situation, null, null, null, move, null, null);
    }

    /** Returns a question. */
    public static Subject of(Situation situation, Question question) {
        return new Subject(SubjectKind.QUESTION, situation, null, null, null, null, question, null);
    }

    /** Returns a company that is watched. */
    public static Subject of(Situation situation, Company company) {
        return new Subject(SubjectKind.COMPANY, situation, null, null, null, null, null, company);
    }
}
