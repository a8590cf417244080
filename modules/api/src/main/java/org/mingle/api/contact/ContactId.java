package org.mingle.api.contact;

import org.jspecify.annotations.Nullable;

/**
 * Identifies a person within one workspace.
 *
 * @param value opaque, not blank; stable across imports, never reused after the person was forgotten
 */
public record ContactId(String value) {
    public ContactId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a contact id is not blank");
        }
    }

    // Written out, as a map key of every start: Java puts a record's own together when it is first called.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactId that && value.equals(that.value);
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
