package org.mingle.api.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.contact.Contact;

/**
 * The relationship between the owner (ego) and one person (alter) at one as-of, or on the last day that an export of messages
 * tells of when that is earlier.
 *
 * <p>strength = 100 · (0.30·recency + 0.20·frequency + 0.20·reciprocity + 0.15·depth + 0.10·duration +
 * 0.05·multiplexity), all parts 0 to 1, after the dimensions of Gilbert and Karahalios (2009) with our own weights.
 *
 * @param contact the person
 * @param strength 0 to 100
 * @param recency 2^(−days since the last conversation in which both spoke / cadence); 0 when there was none
 * @param frequency min(1, ln(1 + days with contact both ways in a year) / ln(1 + reference of the tier))
 * @param reciprocity 2·min(in, out) / (in + out)
 * @param depth 1 − 2^(−(median turns of a conversation − 1) / 2)
 * @param duration min(1, years since the first contact / 5)
 * @param channels number of networks on which something was exchanged
 * @param stage how far it is
 * @param cadenceDays days that may pass between contacts, as the owner set them, else by the tier of the person
 * @param maximumDays days after which it has been too long
 * @param daysSilent days since the last act either way; null when there was none
 * @param daysOverdue days past the cadence; 0 when in time
 * @param firstContact day of the first act; null when there was none
 * @param lastContact day of the last act; null when there was none
 * @param last the last act; null when there was none
 * @param isNew whether they connected within 90 days
 * @param turns turns exchanged in all; acts of one side in a row are one turn
 * @param received acts received
 * @param sent acts sent
 * @param initiatedShare share of conversations that the owner began, 0 to 1; null without a conversation
 * @param awaitingReplyDays days that the other's last message waits for an answer; null when nothing waits
 * @param openQuestion whether what waits asks something
 * @param waiting the message that waits; null when nothing waits
 * @param fading whether the strength fell by 30 or more within 180 days from 50 or more
 * @param dormant whether it is silent for three years and was once deep
 */
public record Tie(
        Contact contact,
        double strength,
        double recency,
        double frequency,
        double reciprocity,
        double depth,
        double duration,
        int channels,
        Stage stage,
        int cadenceDays,
        int maximumDays,
        @Nullable Integer daysSilent,
        int daysOverdue,
        @Nullable LocalDate firstContact,
        @Nullable LocalDate lastContact,
        @Nullable ActivityId last,
        boolean isNew,
        int turns,
        int received,
        int sent,
        @Nullable Double initiatedShare,
        @Nullable Integer awaitingReplyDays,
        boolean openQuestion,
        @Nullable ActivityId waiting,
        boolean fading,
        boolean dormant) {
    /** Returns whether it has been silent for longer than its cadence allows at most. */
    public boolean idle() {
        return daysSilent != null && daysSilent > maximumDays;
    }
}
