package org.mingle.importer.linkedin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Precision;

/**
 * When something was done with a post: by the date in the row, else by the number in the address.
 *
 * @param at in UTC
 * @param precision how exactly
 */
record PostTime(Instant at, Precision precision) {
    /**
     * Reads date and address.
     *
     * @param own whether the address is that of the act itself, so that its number is the act's own
     * @return null when neither tells
     */
    static @Nullable PostTime of(String date, String link, boolean own) {
        Dates.Moment moment = Dates.moment(date);
        if (moment != null) {
            return new PostTime(moment.at(), moment.dayOnly() ? Precision.DAY : Precision.EXACT);
        }
        Instant comment = PostNumber.time(PostNumber.comment(link));
        if (comment != null) {
            return new PostTime(comment, Precision.EXACT);
        }
        Instant post = PostNumber.time(PostNumber.post(link));
        return post == null ? null : new PostTime(post, own ? Precision.EXACT : Precision.LOWER_BOUND);
    }
}
