package org.mingle.importer.linkedin;

/** Compares display names. */
final class Names {
    private Names() {}

    /** Returns whether two display names are the same but for case, accents and credentials after a comma. */
    static boolean same(String one, String other) {
        return one.equals(other) || bare(one).equals(bare(other));
    }

    static String bare(String name) {
        String folded = Texts.folded(name);
        int comma = folded.indexOf(',');
        return comma > 0 ? folded.substring(0, comma).strip() : folded;
    }
}
