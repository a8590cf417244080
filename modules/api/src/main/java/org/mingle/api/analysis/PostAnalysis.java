package org.mingle.api.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is read out of one text without judging it. A trait that the language has no lexicon for is null.
 *
 * @param language ISO 639-1 code, {@code und} when nobody can tell
 * @param words number of words
 * @param sentences number of sentences, at least 1 when there is a word
 * @param acts what the text does, in the order of {@link Act}
 * @param question whether it asks something that one can answer
 * @param rhetorical whether its questions are only figures of speech
 * @param firstPerson share of words that are I, me, my, mine, myself; 0 to 1
 * @param we share of words that are we, us, our, ours, ourselves; 0 to 1
 * @param disclosure whether it says something about the writer as a person
 * @param story whether it tells something that happened to the writer
 * @param bait whether it begs for reactions, votes, tags, shares or comments
 * @param claims unsupported claims: no number with a source and no link in the same text
 * @param superlatives superlatives and boosters
 * @param valence −1 to 1, VADER's normalisation of summed word scores
 * @param politeness −1 to 2, a capped sum of weights for strategies of requests
 * @param ari Automated Readability Index, 4.71·letters/words + 0.5·words/sentences − 21.43; null without words
 * @param seniority highest seniority claimed for the writer: 0 intern to 5 owner or founder; null when none is claimed
 * @param marks places, by start; spans may overlap
 */
public record PostAnalysis(
        String language,
        int words,
        int sentences,
        Set<Act> acts,
        @Nullable Boolean question,
        @Nullable Boolean rhetorical,
        @Nullable Double firstPerson,
        @Nullable Double we,
        @Nullable Boolean disclosure,
        @Nullable Boolean story,
        @Nullable Boolean bait,
        @Nullable Integer claims,
        @Nullable Integer superlatives,
        @Nullable Double valence,
        @Nullable Double politeness,
        @Nullable Double ari,
        @Nullable Integer seniority,
        List<Mark> marks) {
    public PostAnalysis {
        EnumSet<Act> copy = EnumSet.noneOf(Act.class);
        copy.addAll(acts);
        acts = java.util.Collections.unmodifiableSet(copy);
        marks = List.copyOf(marks);
    }

    /** Returns whether the text does this. */
    public boolean does(Act act) {
        return acts.contains(act);
    }

    /** Returns whether it speaks to nobody in particular: it asks nothing and answers nobody. */
    public boolean broadcast() {
        return !Boolean.TRUE.equals(question) && !does(Act.ANSWER) && !does(Act.REPLY);
    }
}
