package org.mingle.importer.blog;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markup that nearly all posts are written in, a few plain tags, without building a tree of it, which takes most of
 * the time of an import. Whatever else there is makes it give up, and jsoup reads the text instead.
 */
final class SimpleHtml {
    private static final int LONGEST_NAME = 10;
    private static final Set<String> INLINE = Set.of(
            "a", "b", "strong", "em", "i", "u", "s", "code", "span", "img", "small", "sub", "sup", "del", "ins", "mark",
            "cite");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "figcaption");

    private final String raw;
    private final boolean lineFeeds;
    /** The next one, -1 for none; nearly all words are without. */
    private int entity;

    private final Lines text;
    private final Set<URI> links = new LinkedHashSet<>();
    private final Set<String> addresses = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private SimpleHtml(String raw, boolean lineFeeds) {
        this.raw = raw;
        this.text = new Lines(raw.length());
        this.lineFeeds = lineFeeds;
        this.entity = raw.indexOf('&');
    }

    /** Returns what a text says, null when it is not as simple as that. */
    static Html.@Nullable Said read(String raw, boolean lineFeeds) {
        SimpleHtml html = new SimpleHtml(raw, lineFeeds);
        return html.all() ? new Html.Said(html.text.toString(), List.copyOf(html.links)) : null;
    }

    private boolean all() {
        int at = 0;
        for (int tag = raw.indexOf('<'); tag >= 0; tag = raw.indexOf('<', at)) {
            words(at, tag);
            at = raw.startsWith("<!--", tag) ? comment(tag) : tag(tag);
            if (at < 0) {
                return false;
            }
        }
        words(at, raw.length());
        return true;
    }

    private void words(int from, int to) {
        if (entity >= 0 && entity < from) {
            entity = raw.indexOf('&', from);
        }
        int at = from;
        while (entity >= 0 && entity < to) {
            int meant = HtmlEntity.usual(raw, entity);
            if (meant < 0) {
                text.add(Parser.unescapeEntities(raw.substring(at, to), false), lineFeeds);
                return;
            }
            text.add(raw, at, entity, lineFeeds);
            text.add(String.valueOf((char) meant), lineFeeds);
            at = raw.indexOf(';', entity) + 1;
            entity = raw.indexOf('&', at);
        }
        text.add(raw, at, to, lineFeeds);
    }

    /** Returns where it goes on after a comment, -1 for one that a browser ends earlier or never. */
    private int comment(int at) {
        int end = raw.indexOf("-->", at + 4);
        boolean plain = end > 0 && raw.charAt(at + 4) == ' ' && raw.indexOf("--", at + 4) == end;
        return plain ? end + 3 : -1;
    }

    private int tag(int at) {
        boolean closing = raw.startsWith("</", at);
        int from = at + (closing ? 2 : 1);
        int to = from;
        while (to < raw.length() && to - from <= LONGEST_NAME && Character.isLetterOrDigit(raw.charAt(to))) {
            to++;
        }
        int end = end(to);
        if (end < 0 || closing && end != to) {
            return -1;
        }
        String name = raw.substring(from, to).toLowerCase(Locale.ROOT);
        if (name.equals("br") && !closing) {
            text.add("\n", true);
        } else if (BLOCKS.contains(name) ? !block(name, closing) : !INLINE.contains(name)) {
            return -1;
        }
        return name.equals("a") && !closing && !link(raw.substring(to, end)) ? -1 : end + 1;
    }

    /** Returns the end of a tag whose attributes are written as they should be, else -1. */
    private int end(int from) {
        boolean quoted = false;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '>') {
                return i;
            } else if (!quoted && (c == '<' || c == '\'') || c == 0) {
                return -1;
            }
        }
        return -1;
    }

    /** A paragraph ends where a block begins; returns false when the blocks are not nested as they should be. */
    private boolean block(String name, boolean closing) {
        String within = open.isEmpty() ? "" : open.peek();
        if (closing) {
            if (!within.equals(name)) {
                return false;
            }
            open.pop();
        } else {
            if (within.equals("p")) {
                text.end(2);
                open.pop();
            } else if (within.equals(name) || within.startsWith("h")) {
                return false;
            }
            open.push(name);
        }
        text.end(name.equals("p") ? 2 : 1);
        return true;
    }

    private boolean link(String attributes) {
        int href = attributes.indexOf("href");
        if (href < 0 || links.size() >= Html.MOST_LINKS) {
            return true;
        }
        boolean usual = attributes.startsWith(" href=\"") && attributes.indexOf('"', 7) > 0;
        if (usual) {
            String address = attributes.substring(7, attributes.indexOf('"', 7));
            URI page = addresses.add(address) ? Addresses.page(unescaped(address)) : null;
            if (page != null) {
                links.add(page);
            }
        }
        return usual;
    }

    private static String unescaped(String address) {
        return address.indexOf('&') < 0 ? address : Parser.unescapeEntities(address, true);
    }
}
