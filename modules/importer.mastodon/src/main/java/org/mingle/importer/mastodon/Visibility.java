package org.mingle.importer.mastodon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For whom something is, from the widest to the narrowest. */
enum Visibility {
    PUBLIC,
    UNLISTED,
    FOLLOWERS,
    DIRECT;

    private static final Field[] FIELDS = {Field.TO, Field.CC, Field.BTO, Field.BCC, Field.AUDIENCE};

    /** Returns for whom a post is; where the post and the act of posting it differ, the narrower holds. */
    static Visibility of(Thing activity, Thing post) {
        if (!says(activity)) {
            return of(post);
        }
        Visibility act = of(activity);
        return says(post) ? narrower(act, of(post)) : act;
    }

    /** Returns for whom something is; what names neither everybody nor the followers is private. */
    static Visibility of(Thing thing) {
        if ("true".equals(thing.text(Field.DIRECT_MESSAGE))) {
            return DIRECT;
        }
        Visibility widest = DIRECT;
        for (Field field : FIELDS) {
            for (int i = 0; i < thing.members(field); i++) {
                Visibility named = named(thing.id(field, i), field);
                widest = named.compareTo(widest) < 0 ? named : widest;
            }
        }
        return widest;
    }

    private static Visibility named(@Nullable String id, Field field) {
        if (id == null) {
            return DIRECT;
        }
        if (id.equals("https://www.w3.org/ns/activitystreams#Public")
                || id.equals("as:Public")
                || id.equals("Public")) {
            return field == Field.TO ? PUBLIC : UNLISTED;
        }
        return id.endsWith("/followers") ? FOLLOWERS : DIRECT;
    }

    private static Visibility narrower(Visibility one, Visibility other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    static boolean says(Thing thing) {
        boolean says = thing.has(Field.DIRECT_MESSAGE);
        for (Field field : FIELDS) {
            says |= thing.has(field);
        }
        return says;
    }

    /** Returns the ids of all whom it is for. */
    static List<String> addressed(Thing thing) {
        List<String> all = new ArrayList<>();
        for (Field field : FIELDS) {
            all.addAll(thing.ids(field));
        }
        return all;
    }
}
