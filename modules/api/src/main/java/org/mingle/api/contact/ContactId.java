package org.mingle.api.contact;

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

    @Override
    public String toString() {
        return value;
    }
}
