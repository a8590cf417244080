package org.mingle.api.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a company that someone watches is to them. */
public enum WatchRole {
    COMPETITOR,
    PROSPECT,
    CLIENT,
    PARTNER;

    /** Returns the spelling of packs and of the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the role with this spelling, empty when there is none. */
    public static Optional<WatchRole> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
