package org.mingle.importer.x;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is in an archive and says nothing about the party. */
final class Unused {
    private static final Map<String, String> REASONS = Map.of(
            "deleted_tweets", "tweets that were deleted",
            "deleted_tweet_headers", "tweets that were deleted",
            "deleted_note_tweet", "tweets that were deleted",
            "bookmark", "not used",
            "direct_message_headers", "direct messages without their texts",
            "direct_messages_group_headers", "direct messages without their texts");
    private static final Pattern FOLDER = Pattern.compile("(?:.*/)?(\\w+_media|assets|img|css|lib)/.*");
    private static final Pattern PROGRAMS = Pattern.compile("(?:.*/)?(?:assets|lib)/.*");
    private static final Set<String> DATA = Set.of("js", "json", "txt", "csv", "");

    private Unused() {}

    static String reason(String type) {
        return REASONS.getOrDefault(type, "private or technical, not used");
    }

    /** Returns the folder of pictures, films or programs that an entry is in; null when it is in none. */
    static @Nullable String folder(String name) {
        Matcher folder = FOLDER.matcher(name);
        return folder.matches() ? name.substring(0, folder.end(1)) : null;
    }

    /** Returns whether an entry can be a file of data; what is none is never opened. */
    static boolean data(String name) {
        String last = Manifest.last(name);
        int dot = last.lastIndexOf('.');
        return !PROGRAMS.matcher(name).matches()
                && DATA.contains(dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Returns whether it is one of the pages and programs that come with an archive. */
    static boolean page(String name) {
        String last = Manifest.last(name).toLowerCase(Locale.ROOT);
        return last.endsWith(".html")
                || last.equals("readme.txt")
                || name.startsWith("js/")
                || name.startsWith("data/js/") && last.endsWith(".js");
    }
}
