package org.mingle.api.rules;

import java.util.Locale;
import java.util.Optional;

/** What a rule looks at. The list may grow. */
public enum SubjectKind {
    SITUATION,
    TIE,
    POST,
    MOVE,
    QUESTION,
    /** A company that the person watches. */
    COMPANY;

    /** Returns the spelling of packs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind with this spelling, empty when there is none. */
    public static Optional<SubjectKind> of(String id) {
        for (SubjectKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
