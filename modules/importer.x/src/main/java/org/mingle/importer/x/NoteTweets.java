package org.mingle.importer.x;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.FileLog;

/**
 * The whole texts of long tweets, of which the tweets themselves have the beginning only. They do not say which tweet they
 * belong to: it is the one of the same second that begins with the same words.
 */
final class NoteTweets {
    private static final long MOST_CHARACTERS = 8_000_000;
    private static final int NEAR = 2;
    private static final int SAME = 60;

    private final Map<Long, List<Note>> bySecond = new HashMap<>();
    private long characters;
    private @Nullable FileLog log;
    private int held;
    private int joined;

    /** A whole text, as it stands there, and the addresses in it. */
    record Note(String text, List<Tweet.Url> urls) {}

    /** Remembers one, from its opening brace to its closing one. */
    void read(JsonParser json, int line, FileLog log) throws IOException {
        Draft draft = new Draft();
        Fields.each(json, draft::field);
        Instant at = Moments.of(draft.createdAt);
        at = at == null ? Numbers.time(draft.id) : at;
        if (at == null || draft.text == null) {
            log.skipped(line, "a text and a time such as 2023-03-01T10:00:00.000Z were expected");
        } else if (characters > MOST_CHARACTERS) {
            log.leftOut("long texts beyond eight million characters: those tweets end early");
        } else {
            characters += draft.text.length();
            held++;
            this.log = log;
            bySecond.computeIfAbsent(at.getEpochSecond(), key -> new ArrayList<>(1))
                    .add(new Note(draft.text, draft.urls));
        }
    }

    private static final class Draft {
        private final List<Tweet.Url> urls = new ArrayList<>(0);
        private long id;
        private @Nullable String createdAt;
        private @Nullable String text;

        private void field(String name, JsonParser json) throws IOException {
            switch (name) {
                case "noteTweet", "core" -> Fields.each(json, this::field);
                case "noteTweetId" -> id = Fields.number(json);
                case "createdAt" -> createdAt = Fields.text(json);
                case "text" -> text = Fields.text(json);
                case "urls" -> Fields.members(json, one -> Tweet.Url.read(one, urls));
                default -> json.skipChildren();
            }
        }
    }

    /** Returns the whole text of a tweet, null when what the tweet has is all. */
    @Nullable
    Note of(Instant at, String beginning) {
        if (held == 0) {
            return null;
        }
        String start = Texts.unescaped(beginning);
        for (long second = at.getEpochSecond() - NEAR; second <= at.getEpochSecond() + NEAR; second++) {
            for (Note note : bySecond.getOrDefault(second, List.of())) {
                // Whether these texts are escaped as tweets are, the archive does not say; the beginning shows it.
                String plain = Texts.unescaped(note.text);
                if (begins(note.text, start) || begins(plain, start)) {
                    joined++;
                    return begins(note.text, start) ? note : new Note(plain, note.urls);
                }
            }
        }
        return null;
    }

    /** An ellipsis and an address may end what the tweet has, so only the first words are compared. */
    private static boolean begins(String whole, String start) {
        return same(whole, start) || same(whole, LeadingNames.of(start).rest());
    }

    private static boolean same(String whole, String start) {
        int ellipsis = start.indexOf('\u2026');
        String words = (ellipsis > 0 ? start.substring(0, ellipsis) : start).strip();
        int length = Math.min(SAME, words.length());
        return length > 0 && whole.strip().regionMatches(0, words, 0, length);
    }

    /** Says how many found their tweet, once the tweets are read. */
    void report() {
        if (log != null) {
            log.note("Long texts joined with their tweets: " + joined + " of " + held + ".");
        }
    }
}
