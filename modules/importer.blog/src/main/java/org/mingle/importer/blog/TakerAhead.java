package org.mingle.importer.blog;

import org.mingle.api.importing.ReadAhead;

/** Makes a step of everything that it takes: while the markup of one post becomes text, the XML of the next is parsed. */
record TakerAhead(ReadAhead ahead, Taker taker) implements Taker {
    private static final int EACH = 300;

    @Override
    public void post(Post post) {
        long length = post.body().raw().length();
        for (Comment comment : post.comments()) {
            length += weight(comment);
        }
        ahead.add(length, () -> taker.post(post));
    }

    @Override
    public void comment(String link, String thread, Comment comment) {
        ahead.add(weight(comment), () -> taker.comment(link, thread, comment));
    }

    private static long weight(Comment comment) {
        return EACH + comment.body().raw().length();
    }

    @Override
    public void skipped(int line, String reason) {
        ahead.add(0, () -> taker.skipped(line, reason));
    }

    @Override
    public void leftOut(String what) {
        ahead.add(0, () -> taker.leftOut(what));
    }
}
