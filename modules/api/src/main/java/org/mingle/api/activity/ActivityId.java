package org.mingle.api.activity;

import org.jspecify.annotations.Nullable;

/**
 * Identifies an activity within one workspace.
 *
 * @param value network and the network's own key, or a key made of what the export says; the same record of the same
 *     account always has the same id, so importing twice changes nothing
 */
public record ActivityId(String value) {
    public ActivityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an activity id is not blank");
        }
    }

    // Written out, as a map key of every start: Java puts a record's own together when it is first called.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActivityId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
