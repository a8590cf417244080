package org.mingle.analysis.expertise;

/**
 * Something that the owner knows about.
 *
 * @param name as the owner calls it
 * @param terms the same, to be found in texts
 * @param skill whether it stands among the owner's skills
 * @param texts in how many of their own texts it comes up, 0 when nobody counted
 */
record Topic(String name, Terms terms, boolean skill, int texts) {
    private static final double LEAST = 0.3;
    private static final double MOST = 0.6;
    private static final double EACH = 0.05;

    static Topic skill(String name) {
        return new Topic(name, Terms.of(name), true, 0);
    }

    static Topic of(String name, int texts) {
        return new Topic(name, Terms.of(name), false, texts);
    }

    /** Returns how much it says of the owner that this was asked, 0 to 1. */
    double weight() {
        return skill ? 1 : Math.min(MOST, LEAST + EACH * texts);
    }

    /** Returns a sentence without its full stop; one of them says what the numbers count, and the others follow it. */
    String reason(boolean first) {
        String quoted = "“" + name + "”";
        if (skill) {
            return (first ? "you list " : "") + quoted + (first ? " among your skills" : " too");
        }
        return texts + (first ? " of your posts and comments mention " : " mention ") + quoted;
    }
}
