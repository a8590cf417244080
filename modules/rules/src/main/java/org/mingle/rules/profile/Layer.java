package org.mingle.rules.profile;

import java.util.Locale;
import java.util.Optional;

/** Whose wishes a profile holds; a later layer changes an earlier one, but nobody changes a policy. */
enum Layer {
    ORGANISATION,
    POLICY,
    PERSONAL;

    static Optional<Layer> of(String spelling) {
        for (Layer layer : values()) {
            if (layer.name().toLowerCase(Locale.ROOT).equals(spelling)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }
}
