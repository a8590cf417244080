package org.mingle.importer.mastodon;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Party;

/** The owner's latest posts, oldest first as the outbox has them: where a thread goes on, and to whom it speaks. */
final class Recent {
    private static final int MOST = 20_000;

    private final Map<String, Post> posts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Post> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What is known of one.
     *
     * @param at when
     * @param thread the conversation
     * @param with whom it answers, empty for nobody
     */
    record Post(Instant at, String thread, List<Party> with) {}

    @Nullable
    Post find(@Nullable String id) {
        return id == null ? null : posts.get(id);
    }

    /** Remembers one; returns whether it was there already. */
    boolean add(String id, Post post) {
        return posts.put(id, post) != null;
    }
}
