package org.mingle.api.own;

/**
 * How often the person wants a word with somebody.
 *
 * @param idealDays days that may pass between contacts, 1 to 3,650; beyond them somebody is overdue
 * @param maximumDays days after which it has been too long, not below the ideal
 */
public record Cadence(int idealDays, int maximumDays) {
    private static final int MOST_DAYS = 3_650;

    public Cadence {
        if (idealDays < 1 || maximumDays < idealDays || maximumDays > MOST_DAYS) {
            throw new IllegalArgumentException("a cadence has 1 to 3,650 days, and its maximum is not below its ideal");
        }
    }
}
