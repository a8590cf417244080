package org.mingle.importer.bluesky;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The address of a record.
 *
 * @param address all of it, in one spelling: the author, a DID mostly, in lower case
 * @param collectionAt where it says what it is, such as {@code app.bsky.feed.post}
 * @param keyAt where its name within the collection begins
 */
record AtUri(String address, int collectionAt, int keyAt) {
    static final String POST = "app.bsky.feed.post";

    /** What comes after the host is read in a third of the time of a whole address. */
    private static final URI SITE = URI.create("https://bsky.app/");

    private static final String SCHEME = "at://";
    private static final int LONGEST = 512;
    /** The letters, digits and marks that names are of. */
    private static final boolean[] OF_NAMES = new boolean[1 << 7];

    static {
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._:~-"
                .chars()
                .forEach(c -> OF_NAMES[c] = true);
    }

    /** Returns the record at an address, null when it is none. */
    static @Nullable AtUri of(@Nullable String address) {
        String text = address == null ? "" : address.strip();
        int slash = text.startsWith(SCHEME) ? text.indexOf('/', SCHEME.length()) : -1;
        return slash >= 0 && name(text, SCHEME.length(), slash) ? of(lower(text, slash), slash + 1) : null;
    }

    /** Returns the record of somebody at a path such as {@code app.bsky.feed.post/3k…}, null when that is none. */
    static @Nullable AtUri of(String author, String path) {
        return of(SCHEME + author + "/" + path, SCHEME.length() + author.length() + 1);
    }

    private static @Nullable AtUri of(String address, int collection) {
        int slash = address.indexOf('/', collection);
        return slash >= 0 && name(address, collection, slash) && name(address, slash + 1, address.length())
                ? new AtUri(address, collection, slash + 1)
                : null;
    }

    /** Nearly all have no capitals in their authors. */
    private static String lower(String text, int to) {
        for (int i = SCHEME.length(); i < to; i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                return text.substring(0, to).toLowerCase(Locale.ROOT) + text.substring(to);
            }
        }
        return text;
    }

    /** Returns whether a part of a text is the name of somebody or something; every record has several. */
    private static boolean name(String text, int from, int to) {
        boolean name = from < to && to - from <= LONGEST;
        for (int i = from; i < to && name; i++) {
            char c = text.charAt(i);
            name = c < OF_NAMES.length && OF_NAMES[c];
        }
        return name;
    }

    String author() {
        return address.substring(SCHEME.length(), collectionAt - 1);
    }

    String collection() {
        return address.substring(collectionAt, keyAt - 1);
    }

    String key() {
        return address.substring(keyAt);
    }

    /** Returns collection and key. */
    String path() {
        return address.substring(collectionAt);
    }

    boolean isPost() {
        return keyAt - 1 - collectionAt == POST.length() && address.startsWith(POST, collectionAt);
    }

    /** Returns the page that shows it, null for what has none. */
    @Nullable
    URI page() {
        return isPost() ? SITE.resolve("/profile/" + author() + "/post/" + key().replace("~", "%7E")) : null;
    }

    @Override
    public String toString() {
        return address;
    }
}
