package org.mingle.api.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The networks that the owner's exports tell of, beside each other.
 *
 * @param list those with most public acts first; a single one too
 * @param contrast one sentence for people where two differ clearly, null when none do
 */
public record Channels(List<Channel> list, @Nullable String contrast) {
    /** Nothing is told of any. */
    public static final Channels NONE = new Channels(List.of(), null);

    public Channels {
        list = List.copyOf(list);
    }

    /** Returns whether there is anything to compare. */
    public boolean several() {
        return list.size() > 1;
    }
}
