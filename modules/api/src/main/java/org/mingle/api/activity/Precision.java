package org.mingle.api.activity;

/** How exactly the time of an activity is known. */
public enum Precision {
    /** To the second or better. */
    EXACT,
    /** The calendar day only; the time given is its start in UTC. */
    DAY,
    /** Not before the time given, for example a comment without a date on a post with one. */
    LOWER_BOUND
}
