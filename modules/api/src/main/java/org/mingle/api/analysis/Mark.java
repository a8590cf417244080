package org.mingle.api.analysis;

/**
 * A place in a text that shows a trait; never names a rule.
 *
 * @param from first position, in UTF-16 code units
 * @param to after the last position
 * @param trait what it shows, lower case, for example {@code superlative}, {@code claim}, {@code bait}, {@code announcement}
 * @param term the word or phrase as the lexicon has it
 */
public record Mark(int from, int to, String trait, String term) {
    public Mark {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a mark is a half-open span");
        }
    }
}
