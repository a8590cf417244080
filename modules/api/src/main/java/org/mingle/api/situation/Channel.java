package org.mingle.api.situation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;

/**
 * How the owner behaves on one network, over the window of a situation.
 *
 * @param network where
 * @param posts posts sent
 * @param replies replies and comments sent
 * @param reposts reposts sent
 * @param messages messages sent
 * @param contacts people in the newest snapshots who have an account there
 * @param conversation share of the public acts that answer, ask or address somebody; needs 5
 * @param questions share of the posts that ask something; needs 5
 * @param lastAct day of the last act of two years, public or private, in UTC; null when there was none
 * @param daysSilent days from then to the end of that network's newest export; null when there was no act
 * @param claimed highest seniority that the owner's own profile there claims, 0 intern to 5 owner or founder; null when it
 *     claims none
 * @param profile how the owner presents themselves there, null when no export tells
 * @param source the row of the profile, else the file that tells of the acts there
 */
public record Channel(
        Network network,
        int posts,
        int replies,
        int reposts,
        int messages,
        int contacts,
        Measurement conversation,
        Measurement questions,
        @Nullable LocalDate lastAct,
        @Nullable Integer daysSilent,
        @Nullable Integer claimed,
        @Nullable Profile profile,
        SourceRow source) {
    /** Returns posts, replies and reposts. */
    public int publicActs() {
        return posts + replies + reposts;
    }

    /** Returns the share of replies among the public acts; null when there was none. */
    public @Nullable Double replyShare() {
        return publicActs() == 0 ? null : (double) replies / publicActs();
    }

    /** Returns the share of public acts that speak to nobody in particular; null when there are too few. */
    public @Nullable Double broadcast() {
        Double talk = conversation.value();
        return talk == null ? null : 1 - talk;
    }

    /** Returns what people call the network. */
    public String title() {
        return title(network);
    }

    /** Returns what people call a network, within a sentence. */
    public static String title(Network network) {
        return switch (network.id()) {
            case "linkedin" -> "LinkedIn";
            case "x" -> "X";
            case "mastodon" -> "Mastodon";
            case "bluesky" -> "Bluesky";
            case "reddit" -> "Reddit";
            case "blog" -> "your blog";
            default -> network.id();
        };
    }
}
