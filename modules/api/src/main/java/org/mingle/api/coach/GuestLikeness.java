package org.mingle.api.coach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.GuestType;

/**
 * Whom the person resembles at the party.
 *
 * @param best the largest membership; null below 0.3 or when nobody can tell
 * @param memberships of every guest, in the order declared
 */
public record GuestLikeness(@Nullable GuestType best, List<Membership> memberships) {
    public GuestLikeness {
        memberships = List.copyOf(memberships);
    }

    /**
     * How much the person resembles one guest.
     *
     * @param guest the guest
     * @param value 0 to 1, null over absent values
     */
    public record Membership(GuestType guest, @Nullable Double value) {}
}
