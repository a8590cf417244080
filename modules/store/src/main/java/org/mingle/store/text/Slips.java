package org.mingle.store.text;

/** Tells whether two words are the same but for one slip of the fingers. */
final class Slips {
    /** In a shorter word one letter makes another name: Jan, Jon, Ian. */
    private static final int SHORTEST = 5;

    private Slips() {}

    /** Returns whether one letter is missing, too many, another one, or swapped with its neighbour. */
    static boolean one(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        if (left.length() <= 1 && right.length() <= 1) {
            return true;
        }
        return left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
    }
}
