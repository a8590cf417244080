package org.mingle.importer.blog;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts who wrote how many posts. */
final class Census implements Taker {
    private static final int MOST = 10_000;

    private final Map<String, Integer> posts = new LinkedHashMap<>();

    Map<String, Integer> posts() {
        return posts;
    }

    @Override
    public void post(Post post) {
        if (post.leftOut() == null && !post.again() && !post.author().isBlank() && posts.size() < MOST) {
            posts.merge(post.author(), 1, Integer::sum);
        }
    }

    @Override
    public void comment(String link, String thread, Comment comment) {}

    @Override
    public void skipped(int line, String reason) {}

    @Override
    public void leftOut(String what) {}
}
