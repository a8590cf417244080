package org.mingle.api.activity;

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

    @Override
    public String toString() {
        return value;
    }
}
