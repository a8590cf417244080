package org.mingle.api.activity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.ContactId;

/**
 * Which activities are wanted; everything that is null or empty is not asked for.
 *
 * @param from inclusive
 * @param until exclusive; the archive's own as-of holds besides
 * @param kinds any of these
 * @param direction one direction
 * @param contact acts of or with this person
 * @param thread one conversation
 * @param texts whether the texts of private activities are wanted; costs time and memory
 * @param limit at most so many
 */
public record ActivityQuery(
        @Nullable Instant from,
        @Nullable Instant until,
        Set<Kind> kinds,
        @Nullable Direction direction,
        @Nullable ContactId contact,
        @Nullable String thread,
        boolean texts,
        int limit) {
    /** Everything, with all texts. */
    public static final ActivityQuery ALL =
            new ActivityQuery(null, null, Set.of(), null, null, null, true, Integer.MAX_VALUE);

    public ActivityQuery {
        kinds = Set.copyOf(kinds);
    }

    /** Returns the same for a span of time, the end excluded. */
    public ActivityQuery between(@Nullable Instant start, @Nullable Instant end) {
        return new ActivityQuery(start, end, kinds, direction, contact, thread, texts, limit);
    }

    /** Returns the same for some kinds. */
    public ActivityQuery of(Kind... some) {
        return new ActivityQuery(from, until, Set.of(some), direction, contact, thread, texts, limit);
    }

    /** Returns the same for one direction. */
    public ActivityQuery in(Direction one) {
        return new ActivityQuery(from, until, kinds, one, contact, thread, texts, limit);
    }

    /** Returns the same for one person. */
    public ActivityQuery withContact(ContactId one) {
        return new ActivityQuery(from, until, kinds, direction, one, thread, texts, limit);
    }

    /** Returns the same for one conversation. */
    public ActivityQuery inThread(String one) {
        return new ActivityQuery(from, until, kinds, direction, contact, one, texts, limit);
    }

    /** Returns the same without texts of private activities. */
    public ActivityQuery withoutTexts() {
        return new ActivityQuery(from, until, kinds, direction, contact, thread, false, limit);
    }

    /** Returns the same for at most so many. */
    public ActivityQuery atMost(int most) {
        return new ActivityQuery(from, until, kinds, direction, contact, thread, texts, most);
    }
}
