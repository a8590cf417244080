package org.mingle.api.analysis;

import java.util.Locale;

/** What a text does, after Naaman's and Dann's categories of messages; several may hold. The list may grow. */
public enum Act {
    ANNOUNCEMENT,
    INFORMATION,
    OPINION,
    QUESTION,
    REQUEST,
    ANECDOTE,
    ME_NOW,
    THANKS,
    ANSWER,
    REPLY,
    SELF_PROMOTION;

    /** Returns the spelling of the command line and of packs, for example {@code self-promotion}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
