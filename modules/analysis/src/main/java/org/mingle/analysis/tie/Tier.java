package org.mingle.analysis.tie;

/** How often people of a rank are met, and how many days a year that makes at the most. */
enum Tier {
    WEEKLY(7, 52),
    MONTHLY(30, 26),
    HALF_YEARLY(182, 12),
    YEARLY(365, 4);

    final int days;
    final int reference;

    Tier(int days, int reference) {
        this.days = days;
        this.reference = reference;
    }

    static Tier ofRank(int rank) {
        if (rank < 5) {
            return WEEKLY;
        }
        if (rank < 15) {
            return MONTHLY;
        }
        return rank < 50 ? HALF_YEARLY : YEARLY;
    }
}
