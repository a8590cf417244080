package org.mingle.api.contact;

import java.util.List;

/**
 * Two who may be one person.
 *
 * @param one the one who was there first
 * @param oneName display name
 * @param other the other
 * @param otherName display name
 * @param likelihood 0 to 1, for putting them in order; made of the clues' agreement weights (Fellegi and Sunter 1969), our own
 * @param speaksFor clues in a few words for people, the weightiest first; never empty
 * @param speaksAgainst clues in a few words for people, the weightiest first
 */
public record Proposal(
        ContactId one,
        String oneName,
        ContactId other,
        String otherName,
        double likelihood,
        List<String> speaksFor,
        List<String> speaksAgainst) {
    public Proposal {
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
    }
}
