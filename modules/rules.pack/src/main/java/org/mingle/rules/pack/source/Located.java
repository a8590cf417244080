package org.mingle.rules.pack.source;

import org.mingle.api.rules.Problem;

/**
 * A text of a pack that knows where each of its characters stands in the file.
 *
 * @param value the text as YAML gives it
 * @param source the file
 * @param places index into the file for every char of the value, and one more for its end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Located(String value, Source source, int[] places) {
    /** Returns a text whose characters all stand at one place. */
    public static Located at(String value, Source source, int index) {
        int[] places = new int[value.length() + 1];
        java.util.Arrays.fill(places, index);
        return new Located(value, source, places);
    }

    /** Returns a part of it. */
    public Located part(int from, int to) {
        return new Located(value.substring(from, to), source, java.util.Arrays.copyOfRange(places, from, to + 1));
    }

    /** Returns a problem at one of its characters. */
    public Problem problem(int offset, String message) {
        return source.problem(places[Math.max(0, Math.min(offset, places.length - 1))], message);
    }

    /** Returns a problem at its start. */
    public Problem problem(String message) {
        return problem(0, message);
    }
}
