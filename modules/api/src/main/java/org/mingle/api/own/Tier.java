package org.mingle.api.own;

import java.util.Locale;

/** How close people are by their rank, after the layers of Dunbar; the closest first. */
public enum Tier {
    /** The five closest. */
    CLOSEST(5, 7),
    /** The next ten. */
    CLOSE(15, 30),
    /** The next 35. */
    WIDER(50, 182),
    /** All others. */
    OTHERS(Integer.MAX_VALUE, 365);

    private final int end;
    private final Cadence cadence;

    Tier(int end, int days) {
        this.end = end;
        this.cadence = new Cadence(days, 2 * days);
    }

    /** Returns the tier of a rank; the closest person has rank 0. */
    public static Tier ofRank(int rank) {
        for (Tier tier : values()) {
            if (rank < tier.end) {
                return tier;
            }
        }
        return OTHERS;
    }

    /** Returns the cadence when the person says nothing else: a week, a month, half a year, a year; at most twice that. */
    public Cadence cadence() {
        return cadence;
    }

    /** Returns its name as people write it, for example {@code closest}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
