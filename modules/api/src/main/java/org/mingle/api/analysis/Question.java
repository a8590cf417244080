package org.mingle.api.analysis;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
    private static final int MOST_WORDS_OF_A_GREETING = 4;

    /**
     * Returns the first line that says something, which is its title where it has one; a greeting such as {@code Hi Sam,}
     * does not.
     *
     * @param most characters, beyond which it is cut between words, with a mark that it was
     */
    public String glance(int most) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean greeting = lines.size() > 1 && greets(lines.get(0));
        String first = lines.isEmpty() ? "" : greeting ? begun(lines.get(1)) : lines.get(0);
        if (first.length() <= most) {
            return first;
        }
        int space = first.lastIndexOf(' ', most);
        int end = space > 0 ? space : Character.isHighSurrogate(first.charAt(most - 1)) ? most - 1 : most;
        return first.substring(0, end) + "…";
    }

    /** Behind a greeting a sentence may go on with a small letter. */
    private static String begun(String line) {
        int end = line.offsetByCodePoints(0, 1);
        return line.substring(0, end).toUpperCase(Locale.ROOT) + line.substring(end);
    }

    private static boolean greets(String line) {
        return (line.endsWith(",") || line.endsWith("!")) && line.split("\\s+").length <= MOST_WORDS_OF_A_GREETING;
    }
}
