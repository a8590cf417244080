package org.mingle.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.text.Fingerprint;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Voice;
import org.mingle.api.workspace.Archive;

/** How the owner writes, in each language: their newest posts. */
final class OwnVoice {
    private static final int MOST = 1_000;
    private static final String UNKNOWN = "und";

    private final Function<String, String> language;
    private final Set<ActivityId> posted = new HashSet<>();
    private final Map<String, List<String>> texts = new HashMap<>();
    private volatile @Nullable Told told;

    /** What was found out about a text; a rule asks for it part by part. */
    private record Told(String text, Optional<Voice> voice) {}

    /** @param language of a text, ISO 639-1 */
    OwnVoice(Archive archive, Function<String, String> language) {
        this.language = language;
        ActivityQuery posts = ActivityQuery.ALL.withoutTexts().of(Kind.POST).in(Direction.SENT);
        archive.activities().forEach(posts, this::take);
    }

    private void take(Activity post) {
        posted.add(post.id());
        String text = post.text();
        if (text != null && !text.isBlank()) {
            List<String> same = texts.computeIfAbsent(language.apply(text), none -> new ArrayList<>());
            if (same.size() < MOST) {
                same.add(text);
            }
        }
    }

    /** Returns how far a draft is from it; empty for what is posted already, and where there is too little to compare with. */
    Optional<Voice> of(Activity draft) {
        String text = draft.text();
        if (text == null || posted.contains(draft.id())) {
            return Optional.empty();
        }
        Told known = told;
        if (known == null || !known.text.equals(text)) {
            known = new Told(text, compare(text));
            told = known;
        }
        return known.voice;
    }

    private Optional<Voice> compare(String text) {
        String spoken = language.apply(text);
        return spoken.equals(UNKNOWN)
                ? Optional.empty()
                : Fingerprint.compare(text, texts.getOrDefault(spoken, List.of()));
    }
}
