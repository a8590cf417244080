package org.mingle.api.analysis;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;

/**
 * A question of somebody else that is open and that the owner may be able to answer.
 *
 * @param id how it is known, also when it is read in again from somewhere else
 * @param text the question
 * @param at when asked, in UTC
 * @param url where, null when unknown
 * @param network where
 * @param topic what it touches that the owner knows about, null when nothing
 * @param match how well it fits the owner's expertise, 0 to 1
 * @param reason why it was chosen, one sentence for the owner
 * @param askedBy who asked, null when unknown
 * @param askedByName display name, empty when unknown
 * @param source the row
 */
public record Question(
        String id,
        String text,
        Instant at,
        @Nullable URI url,
        Network network,
        @Nullable String topic,
        double match,
        String reason,
        @Nullable ContactId askedBy,
        String askedByName,
        SourceRow source) {

    /**
     * Returns the first line with something in it, which is its title where it has one.
     *
     * @param most characters, beyond which it is cut between words, with a mark that it was
     */
    public String glance(int most) {
        String first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        if (first.length() <= most) {
            return first;
        }
        int space = first.lastIndexOf(' ', most);
        int end = space > 0 ? space : Character.isHighSurrogate(first.charAt(most - 1)) ? most - 1 : most;
        return first.substring(0, end) + "…";
    }
}
