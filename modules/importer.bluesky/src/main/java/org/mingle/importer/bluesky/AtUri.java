package org.mingle.importer.bluesky;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a record.
 *
 * @param author whose it is: a DID, in lower case
 * @param collection what it is, such as {@code app.bsky.feed.post}
 * @param key its name within the collection
 */
record AtUri(String author, String collection, String key) {
    static final String POST = "app.bsky.feed.post";

    private static final String NAME = "[A-Za-z0-9._:~-]{1,512}";
    private static final Pattern ADDRESS = Pattern.compile("at://(" + NAME + ")/(" + NAME + ")/(" + NAME + ")");
    private static final Pattern PATH = Pattern.compile("(" + NAME + ")/(" + NAME + ")");

    /** Returns the record at an address, null when it is none. */
    static @Nullable AtUri of(@Nullable String address) {
        Matcher parts = ADDRESS.matcher(address == null ? "" : address.strip());
        return parts.matches()
                ? new AtUri(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2), parts.group(3))
                : null;
    }

    /** Returns the record of somebody at a path such as {@code app.bsky.feed.post/3k…}, null when that is none. */
    static @Nullable AtUri of(String author, String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches() ? new AtUri(author, parts.group(1), parts.group(2)) : null;
    }

    String path() {
        return collection + "/" + key;
    }

    /** Returns the page that shows it, null for what has none. */
    @Nullable
    URI page() {
        return collection.equals(POST)
                ? URI.create("https://bsky.app/profile/" + author + "/post/" + key.replace("~", "%7E"))
                : null;
    }

    @Override
    public String toString() {
        return "at://" + author + "/" + path();
    }
}
