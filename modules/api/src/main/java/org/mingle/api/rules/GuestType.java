package org.mingle.api.rules;

import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ConsumerType;

/** A kind of guest at the party, such as the Shouter; declared by a rule set, asked by the coach. */
@ConsumerType
public interface GuestType {
    /** Returns its id, lower case. */
    String id();

    /** Returns its name for people. */
    String title();

    /** Returns what this guest is like, one kind sentence. */
    String portrait();

    /**
     * Says how much a person resembles this guest.
     *
     * @return 0 to 1, empty when a value it needs is absent
     */
    OptionalDouble membership(Standing standing);
}
