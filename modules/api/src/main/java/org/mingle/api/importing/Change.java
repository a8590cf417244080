package org.mingle.api.importing;

/** What a record did to the store. */
public enum Change {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Not stored: the person asked to forget whom it concerns. */
    SUPPRESSED,
    /** Not stored: the person left out whom or what it concerns. */
    EXCLUDED
}
