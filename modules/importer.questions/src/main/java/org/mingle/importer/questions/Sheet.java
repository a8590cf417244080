package org.mingle.importer.questions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Discussions;
import org.mingle.api.importing.Source;

/**
 * One file, told by what it holds: a feed, or a page.
 *
 * @param name as in the source
 * @param feed whether it is a feed
 * @param items what it holds
 * @param own whose answers it holds, null for questions of others
 * @param whole whether it ends where it should
 * @param tagged whether it gathers what many wrote under one tag
 */
record Sheet(
        String name,
        boolean feed,
        List<Item> items,
        @Nullable Own own,
        boolean whole,
        boolean tagged) {
    /** A page of questions is far smaller; what is larger is something else. */
    static final int LARGEST = 8 << 20;

    private static final int LOOK = 8 << 10;
    private static final int FEWEST = 3;
    private static final Pattern FEED = Pattern.compile("(?is)<(?:rss|feed|rdf:RDF)[\\s>]");
    private static final Pattern HTML =
            Pattern.compile("(?is)^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)[\\s>]");
    private static final Pattern TAG = Pattern.compile("https?://[^/]+/tags?/[^/]+/?(?:\\.rss)?");
    private static final Pattern STATUS = Pattern.compile("https?://[^/]+/(?:@[^/]+|users/[^/]+/statuses)/\\d+/?");

    /** Returns what an entry is, null when it is nothing with questions. */
    static @Nullable Sheet of(Source.Entry entry) throws IOException {
        byte[] bytes;
        boolean feed;
        try (InputStream in = entry.open()) {
            byte[] start = in.readNBytes(LOOK);
            String looked = new String(start, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "");
            feed = FEED.matcher(looked).find() && !looked.contains("wordpress.org/export/");
            if (!feed && !HTML.matcher(looked).find()) {
                return null;
            }
            byte[] rest = in.readNBytes(LARGEST);
            bytes = new byte[start.length + rest.length];
            System.arraycopy(start, 0, bytes, 0, start.length);
            System.arraycopy(rest, 0, bytes, start.length, rest.length);
        }
        return bytes.length > LARGEST ? null : read(entry.name(), bytes, feed);
    }

    private static @Nullable Sheet read(String name, byte[] bytes, boolean feed) throws IOException {
        Parser parser = (feed ? Parser.xmlParser() : Parser.htmlParser()).setTrackPosition(true);
        var document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        if (!feed) {
            List<Item> items = new Page(document).items();
            boolean some = items.stream().anyMatch(item -> Discussions.recognises(item.link()));
            return some || items.size() >= FEWEST ? new Sheet(name, false, items, null, true, false) : null;
        }
        Feed read = new Feed(document);
        List<Item> items = read.items();
        Set<String> homes = read.homes();
        Own own = Own.of(homes);
        boolean tagged = homes.stream().anyMatch(home -> TAG.matcher(home).matches());
        boolean whole = !read.broken(new String(bytes, StandardCharsets.ISO_8859_1));
        return own != null || questions(items, tagged) ? new Sheet(name, true, items, own, whole, tagged) : null;
    }

    /** A feed of one writer is their blog, whatever they ask there. */
    private static boolean questions(List<Item> items, boolean tagged) {
        long there = items.stream()
                .filter(item -> Discussions.recognises(item.link()) && (tagged || !fediverse(item)))
                .count();
        long asking = items.stream().filter(item -> item.title().endsWith("?")).count();
        Set<String> voices = new HashSet<>();
        items.forEach(item -> voices.add(item.author().toLowerCase(Locale.ROOT)));
        return there > 0 && 2 * there >= items.size()
                || items.size() >= FEWEST && 2 * asking >= items.size() && voices.size() > 1;
    }

    /** Returns whether an item stands on a server of the fediverse. */
    static boolean fediverse(Item item) {
        return STATUS.matcher(item.link()).matches();
    }
}
