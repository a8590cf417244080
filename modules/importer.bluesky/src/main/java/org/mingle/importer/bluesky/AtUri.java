package org.mingle.importer.bluesky;

import java.net.URI;
import java.util.Locale;
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

    private static final String SCHEME = "at://";
    private static final int LONGEST = 512;

    /** Returns the record at an address, null when it is none. */
    static @Nullable AtUri of(@Nullable String address) {
        String text = address == null ? "" : address.strip();
        int slash = text.startsWith(SCHEME) ? text.indexOf('/', SCHEME.length()) : -1;
        return slash > 0 && name(text, SCHEME.length(), slash)
                ? of(text.substring(SCHEME.length(), slash).toLowerCase(Locale.ROOT), text.substring(slash + 1))
                : null;
    }

    /** Returns the record of somebody at a path such as {@code app.bsky.feed.post/3k…}, null when that is none. */
    static @Nullable AtUri of(String author, String path) {
        int slash = path.indexOf('/');
        return slash > 0 && name(path, 0, slash) && name(path, slash + 1, path.length())
                ? new AtUri(author, path.substring(0, slash), path.substring(slash + 1))
                : null;
    }

    /** Returns whether a part of a text is the name of somebody or something; every record has several. */
    private static boolean name(String text, int from, int to) {
        boolean name = from < to && to - from <= LONGEST;
        for (int i = from; i < to && name; i++) {
            char c = text.charAt(i);
            name = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '.'
                    || c == '_'
                    || c == ':'
                    || c == '~'
                    || c == '-';
        }
        return name;
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
