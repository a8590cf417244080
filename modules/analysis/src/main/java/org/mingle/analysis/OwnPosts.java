package org.mingle.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingle.analysis.text.NearCopies;
import org.mingle.analysis.text.Shingles;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.workspace.Archive;

/** Which posts of the owner say again what an earlier one on the same network said. Their texts are not held. */
final class OwnPosts {
    private final Map<Network, Room> rooms = new HashMap<>();

    /** What was said on one network, the oldest first. */
    private static final class Room {
        private final List<ActivityId> ids = new ArrayList<>();
        private final List<Shingles> texts = new ArrayList<>();
        private final Set<ActivityId> known = new HashSet<>();
        private final Map<ActivityId, ActivityId> originals = new HashMap<>();
    }

    OwnPosts(Archive archive) {
        ActivityQuery posts = ActivityQuery.ALL.withoutTexts().of(Kind.POST).in(Direction.SENT);
        archive.activities().forEach(posts, post -> {
            Room room = rooms.computeIfAbsent(post.network(), none -> new Room());
            room.ids.add(post.id());
            room.known.add(post.id());
            room.texts.add(Shingles.of(post.text()));
        });
        rooms.values().forEach(OwnPosts::compare);
    }

    private static void compare(Room room) {
        Collections.reverse(room.ids);
        Collections.reverse(room.texts);
        int[] originals = NearCopies.originals(room.texts);
        for (int i = 0; i < originals.length; i++) {
            if (originals[i] >= 0) {
                room.originals.put(room.ids.get(i), room.ids.get(originals[i]));
            }
        }
    }

    /** Returns the first post that a post, or a draft that nobody has seen yet, nearly copies. */
    Optional<ActivityId> original(Activity post) {
        Room room = rooms.getOrDefault(post.network(), new Room());
        if (room.known.contains(post.id())) {
            return Optional.ofNullable(room.originals.get(post.id()));
        }
        Shingles draft = Shingles.of(post.text());
        for (int i = 0; i < room.texts.size(); i++) {
            if (draft.nearly(room.texts.get(i))) {
                return Optional.of(room.ids.get(i));
            }
        }
        return Optional.empty();
    }
}
