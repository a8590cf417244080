package org.mingle.importer.blog;

/** Takes what the files of a blog hold, one by one. */
interface Taker {
    /** Takes a post with what was said below it. */
    void post(Post post);

    /** Takes something said, apart from the post that it is about. */
    void comment(String link, String thread, Comment comment);

    /** Hears of a record that cannot be used. */
    void skipped(int line, String reason);

    /** Hears of a record that is understood and not wanted. */
    void leftOut(String what);
}
