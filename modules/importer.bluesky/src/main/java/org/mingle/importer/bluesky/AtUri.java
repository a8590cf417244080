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
 * @param address all of it, in one spelling
 */
record AtUri(String author, String collection, String key, String address) {
    static final String POST = "app.bsky.feed.post";

    /** What comes after the host is read in a third of the time of a whole address. */
    private static final URI SITE = URI.create("https://bsky.app/");

    private static final String SCHEME = "at://";
    private static final int LONGEST = 512;

    /** Returns the record at an address, null when it is none. */
    static @Nullable AtUri of(@Nullable String address) {
        String text = address == null ? "" : address.strip();
        int slash = text.startsWith(SCHEME) ? text.indexOf('/', SCHEME.length()) : -1;
        if (slash < 0 || !name(text, SCHEME.length(), slash)) {
            return null;
        }
        String written = text.substring(SCHEME.length(), slash);
        String author = written.toLowerCase(Locale.ROOT);
        return of(author, text, slash + 1, author.equals(written));
    }

    /** Returns the record of somebody at a path such as {@code app.bsky.feed.post/3k…}, null when that is none. */
    static @Nullable AtUri of(String author, String path) {
        return of(author, path, 0, false);
    }

    private static @Nullable AtUri of(String author, String text, int path, boolean whole) {
        int slash = text.indexOf('/', path);
        if (slash < 0 || !name(text, path, slash) || !name(text, slash + 1, text.length())) {
            return null;
        }
        String address = whole ? text : SCHEME + author + "/" + text.substring(path);
        return new AtUri(author, text.substring(path, slash), text.substring(slash + 1), address);
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
        return collection.equals(POST) ? SITE.resolve("/profile/" + author + "/post/" + key.replace("~", "%7E")) : null;
    }

    @Override
    public String toString() {
        return address;
    }
}
