package org.mingle.analysis.metric;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;

/** The threads in which the owner spoke. LinkedIn's numbers of one post differ, but were given within seconds. */
final class Threads {
    private static final Pattern NUMBER = Pattern.compile("\\d{16,19}");
    private static final long SAME_POST_MILLIS = 5_000;
    private static final long LINKEDIN_BEGAN = 1_000_000_000_000L;
    private static final int RANDOM_BITS = 22;

    private final Set<String> names = new HashSet<>();
    private final TreeSet<Instant> times = new TreeSet<>();

    Threads(List<Activity> replies) {
        for (Activity reply : replies) {
            if (reply.thread() != null) {
                names.add(reply.thread());
                Instant at = at(reply.thread());
                if (at != null) {
                    times.add(at);
                }
            }
        }
    }

    /** Returns whether the owner spoke below the post whose thread this is. */
    boolean has(@Nullable String thread) {
        Instant at = at(thread);
        Instant near = at == null ? null : times.higher(at.minusMillis(SAME_POST_MILLIS));
        return names.contains(thread) || at != null && near != null && near.isBefore(at.plusMillis(SAME_POST_MILLIS));
    }

    /** Returns when a post was made, by its number; null when that is none of LinkedIn's. */
    static @Nullable Instant at(@Nullable String post) {
        if (post == null || !NUMBER.matcher(post).matches()) {
            return null;
        }
        long millis = Long.parseLong(post) >> RANDOM_BITS;
        return millis < LINKEDIN_BEGAN ? null : Instant.ofEpochMilli(millis);
    }
}
