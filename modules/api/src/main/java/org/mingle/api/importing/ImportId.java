package org.mingle.api.importing;

/**
 * Identifies an import within one workspace.
 *
 * @param value opaque, never reused
 */
public record ImportId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
