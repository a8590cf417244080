package org.mingle.rules.pack.source;

/** Reads the numbers of YAML's core schema. */
final class Numbers {
    private Numbers() {}

    /** Returns the number, NaN when it is none. */
    static double parse(String written) {
        try {
            if (written.startsWith("0x")) {
                return Long.parseLong(written.substring(2), 16);
            }
            return written.startsWith("0o") ? Long.parseLong(written.substring(2), 8) : Double.parseDouble(written);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
