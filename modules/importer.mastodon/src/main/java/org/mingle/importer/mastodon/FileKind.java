package org.mingle.importer.mastodon;

/** The files that are known, in the order in which they are read. */
enum FileKind {
    ACTOR("profile", ""),
    OUTBOX("posts", ""),
    LIKES("likes", ""),
    FOLLOWING("following", ""),
    BOOKMARKS("", "a bookmark is said to nobody, not used"),
    SHUNNED("", "people who are blocked or muted, not used"),
    PEOPLE("", "accounts and nothing that says whether they are followed, blocked or muted");

    private final String label;
    private final String unused;

    FileKind(String label, String unused) {
        this.label = label;
        this.unused = unused;
    }

    String label() {
        return label;
    }

    boolean used() {
        return unused.isEmpty();
    }

    /** Returns why it is not used. */
    String reason() {
        return unused;
    }
}
