package org.mingle.api.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds what was done in one workspace up to one as-of.
 *
 * <p>Get it from an archive of the workspace; any thread may call it. Every call reads to its end before it returns, so
 * no cursor stays open.
 */
@ProviderType
public interface ActivityStore {
    /** Returns one activity with its text, empty when unknown. */
    Optional<Activity> find(ActivityId id);

    /**
     * Hands over activities one by one, newest first, then by id; memory does not grow with their number.
     *
     * @param each called on the caller's thread
     */
    void forEach(ActivityQuery query, Consumer<Activity> each);

    /** Returns the activities, newest first, then by id. */
    List<Activity> list(ActivityQuery query);

    /**
     * Hands over every act between the owner and one other person: by contact, then oldest first.
     *
     * @param each called on the caller's thread
     */
    void forEachExchange(Consumer<Exchange> each);

    /**
     * Counts acts by kind and direction.
     *
     * @param from inclusive
     * @param until exclusive
     */
    Map<Tally, Long> count(Instant from, Instant until);

    /** A kind of act in one direction. */
    record Tally(Kind kind, Direction direction) {
        // Written out, as a map key of every start: Java puts a record's own together when it is first called.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tally that && kind == that.kind && direction == that.direction;
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + direction.hashCode();
        }
    }
}
