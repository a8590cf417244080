package org.mingle.api.analysis;

import java.util.List;

/**
 * How far a text is from how the owner writes, by Burrows' Delta: the mean distance, in standard deviations, of its most
 * frequent words, punctuation and lengths from those of the owner's own texts.
 *
 * @param delta of the text, 0 or more
 * @param usual the delta that 95 in 100 of the owner's own texts stay below, each measured against the others
 * @param texts how many texts of the owner's it was compared with
 * @param differences what differs most, the strongest first, at most five, in words for people
 */
public record Voice(double delta, double usual, int texts, List<String> differences) {
    public Voice {
        differences = List.copyOf(differences);
    }
}
