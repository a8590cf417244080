package org.mingle.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingle.analysis.text.NearCopies;
import org.mingle.analysis.text.Shingles;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.workspace.Archive;

/** Which posts of the owner say again what an earlier one said. Their texts are not held. */
final class OwnPosts {
    private final List<ActivityId> ids = new ArrayList<>();
    private final List<Shingles> texts = new ArrayList<>();
    private final Map<ActivityId, Integer> places = new HashMap<>();
    private final int[] originals;

    OwnPosts(Archive archive) {
        ActivityQuery posts = ActivityQuery.ALL.withoutTexts().of(Kind.POST).in(Direction.SENT);
        archive.activities().forEach(posts, post -> {
            ids.add(post.id());
            texts.add(Shingles.of(post.text()));
        });
        Collections.reverse(ids);
        Collections.reverse(texts);
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
        }
        originals = NearCopies.originals(texts);
    }

    /** Returns the first post that a post, or a draft that nobody has seen yet, nearly copies. */
    Optional<ActivityId> original(Activity post) {
        Integer place = places.get(post.id());
        if (place != null) {
            return originals[place] < 0 ? Optional.empty() : Optional.of(ids.get(originals[place]));
        }
        Shingles draft = Shingles.of(post.text());
        for (int i = 0; i < texts.size(); i++) {
            if (draft.nearly(texts.get(i))) {
                return Optional.of(ids.get(i));
            }
        }
        return Optional.empty();
    }
}
