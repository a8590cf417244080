package org.mingle.api.importing;

/** What a record did to the store. */
public enum Change {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Not stored: the person asked to forget whom it concerns. */
    SUPPRESSED
}
