package org.mingle.importer.bluesky;

import java.net.URI;
import java.time.Instant;
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
        int slash = text.startsWith(SCHEME) ? nameBeforeSlash(text, SCHEME.length()) : -1;
        return slash < 0 ? null : of(lower(text, slash), slash + 1);
    }

    /** Returns the record of somebody at a path such as {@code app.bsky.feed.post/3k…}, null when that is none. */
    static @Nullable AtUri of(String author, String path) {
        return of(SCHEME + author + "/" + path, SCHEME.length() + author.length() + 1);
    }

    private static @Nullable AtUri of(String address, int collection) {
        int slash = nameBeforeSlash(address, collection);
        return slash >= 0 && name(address, slash + 1) == address.length()
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

    private static int nameBeforeSlash(String text, int from) {
        int end = name(text, from);
        return end >= 0 && end < text.length() && text.charAt(end) == '/' ? end : -1;
    }

    /** Returns where a name of somebody or something ends, -1 when there is none; every record has several. */
    private static int name(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) < OF_NAMES.length && OF_NAMES[text.charAt(end)]) {
            end++;
        }
        return end > from && end - from <= LONGEST ? end : -1;
    }

    String author() {
        return address.substring(SCHEME.length(), collectionAt - 1);
    }

    /**
     * Returns the collection.
     *
     * @param type what the record says that it is: the same mostly, and then no other text is made
     */
    String collection(String type) {
        return isOf(type) ? type : address.substring(collectionAt, keyAt - 1);
    }

    String key() {
        return address.substring(keyAt);
    }

    /** Returns when its key was made, null when it does not tell. */
    @Nullable
    Instant made() {
        return Tid.time(address, keyAt);
    }

    /** Returns collection and key. */
    String path() {
        return address.substring(collectionAt);
    }

    boolean isPost() {
        return isOf(POST);
    }

    private boolean isOf(String collection) {
        return keyAt - 1 - collectionAt == collection.length() && address.startsWith(collection, collectionAt);
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
