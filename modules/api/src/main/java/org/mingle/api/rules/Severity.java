package org.mingle.api.rules;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, the most important first. */
public enum Severity {
    /** Do it now. */
    ACT,
    IMPROVE,
    NOTICE,
    INFO;

    /** Returns the spelling of packs and of the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the severity with this spelling, empty when there is none. */
    public static Optional<Severity> of(String id) {
        for (Severity severity : values()) {
            if (severity.id().equals(id)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
