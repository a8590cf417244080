package org.mingle.analysis.tie;

import org.mingle.api.own.Cadence;

/** How many days a year with contact are as many as a cadence makes likely, by its length. */
final class Reference {
    static final int WEEKLY = 52;
    private static final int MONTHLY = 26;
    private static final int HALF_YEARLY = 12;
    private static final int YEARLY = 4;

    private Reference() {}

    static int daysAYear(Cadence cadence) {
        int days = cadence.idealDays();
        if (days <= 7) {
            return WEEKLY;
        }
        if (days <= 30) {
            return MONTHLY;
        }
        return days <= 182 ? HALF_YEARLY : YEARLY;
    }
}
