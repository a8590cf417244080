package org.mingle.importer.mastodon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** For whom something is, from the widest to the narrowest. */
enum Visibility {
    PUBLIC,
    UNLISTED,
    FOLLOWERS,
    DIRECT;

    private static final List<String> FIELDS = List.of("to", "cc", "bto", "bcc", "audience");
    private static final Set<String> EVERYBODY =
            Set.of("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public");

    /** Returns for whom a post is; where the post and the act of posting it differ, the narrower holds. */
    static Visibility of(Thing activity, Thing post) {
        Visibility act = of(activity);
        Visibility object = of(post);
        if (!says(activity)) {
            return object;
        }
        return !says(post) || act.compareTo(object) > 0 ? act : object;
    }

    /** Returns for whom something is; what names neither everybody nor the followers is private. */
    static Visibility of(Thing thing) {
        if ("true".equals(thing.text("directMessage"))) {
            return DIRECT;
        }
        if (!Collections.disjoint(thing.ids("to"), EVERYBODY)) {
            return PUBLIC;
        }
        List<String> all = addressed(thing);
        if (!Collections.disjoint(all, EVERYBODY)) {
            return UNLISTED;
        }
        return all.stream().anyMatch(one -> one.endsWith("/followers")) ? FOLLOWERS : DIRECT;
    }

    static boolean says(Thing thing) {
        boolean says = thing.has("directMessage");
        for (String field : FIELDS) {
            says |= thing.has(field);
        }
        return says;
    }

    /** Returns the ids of all whom it is for. */
    static List<String> addressed(Thing thing) {
        List<String> all = new ArrayList<>();
        FIELDS.forEach(field -> all.addAll(thing.ids(field)));
        return all;
    }
}
