package org.mingle.importer.mastodon;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markup that Mastodon itself writes, paragraphs, links and names, without building a tree of it, which takes most of the
 * time of an import. Whatever else there is makes it give up, and jsoup reads the text instead.
 */
final class SimpleContent {
    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Set<URI> links = new LinkedHashSet<>();
    private boolean paragraph;
    private boolean link;
    private int spans;
    /** Spans that were open before the link. */
    private int around;

    private SimpleContent(String html) {
        this.html = html;
    }

    /** Returns what a text says, null when it is not as simple as that. */
    static @Nullable Content read(String html) {
        SimpleContent content = new SimpleContent(html);
        return content.all() ? Content.of(content.text, content.links) : null;
    }

    private boolean all() {
        int at = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            if (!words(at, tag)) {
                return false;
            }
            at = tag(tag);
            if (at < 0) {
                return false;
            }
        }
        return words(at, html.length()) && !paragraph && !link && spans == 0;
    }

    private boolean words(int from, int to) {
        String words = Entities.decoded(html.substring(from, to));
        if (words != null) {
            Content.spaced(text, words);
        }
        return words != null;
    }

    /** Returns where it goes on after a tag, -1 when it is not simple. */
    private int tag(int at) {
        Tag tag = Tag.at(html, at);
        if (tag == null) {
            return -1;
        }
        boolean simple = switch (tag.name()) {
            case "p" -> paragraph(tag.closing());
            case "br" -> line(tag.closing());
            case "span" -> span(tag.closing());
            case "a" -> tag.closing() && link && spans == around;
            default -> false;
        };
        if (tag.name().equals("a") && !tag.closing()) {
            return link(tag);
        }
        link &= !tag.name().equals("a");
        return simple ? tag.end() : -1;
    }

    private boolean paragraph(boolean closing) {
        boolean simple = paragraph == closing && !link && spans == 0;
        paragraph = !closing;
        Content.feeds(text, 2);
        return simple;
    }

    private boolean line(boolean closing) {
        text.append('\n');
        return !closing;
    }

    private boolean span(boolean closing) {
        spans += closing ? -1 : 1;
        return spans >= (link ? around : 0);
    }

    private int link(Tag tag) {
        int close = html.indexOf("</a>", tag.end());
        String address = Entities.decoded(tag.href());
        if (link || close < 0 || address == null) {
            return -1;
        }
        around = spans;
        String within = html.substring(tag.end(), close);
        if (tag.is("hashtag")) {
            link = true;
            return tag.end();
        }
        if (tag.is("mention")) {
            String handle = Handles.handle(address);
            text.append('@').append(handle);
            return handle != null && plain(within) ? close + 4 : -1;
        }
        URI uri = Handles.uri(address);
        if (uri != null && links.size() < Content.MOST_LINKS) {
            links.add(uri);
        }
        if (within.contains("<span class=\"invisible\">") || within.contains("<span class=\"ellipsis\">")) {
            text.append(address);
            return plain(within) ? close + 4 : -1;
        }
        link = true;
        return within.contains("invisible") || within.contains("ellipsis") ? -1 : tag.end();
    }

    /** Returns whether nothing but words and whole spans is in a link that is not read further. */
    private static boolean plain(String within) {
        int open = 0;
        int at = 0;
        for (int start = within.indexOf('<'); start >= 0; start = within.indexOf('<', at)) {
            Tag tag = Tag.at(within, start);
            if (tag == null || !tag.name().equals("span")) {
                return false;
            }
            open += tag.closing() ? -1 : 1;
            if (open < 0) {
                return false;
            }
            at = tag.end();
        }
        return open == 0;
    }

    /**
     * A tag whose attributes are written as they should be.
     *
     * @param href empty for none, with its entities
     * @param kinds the classes with a space around each
     * @param end where it goes on
     */
    private record Tag(String name, boolean closing, String href, String kinds, int end) {
        static @Nullable Tag at(String html, int start) {
            boolean closing = html.startsWith("/", start + 1);
            int from = start + (closing ? 2 : 1);
            int to = from;
            while (to < html.length() && html.charAt(to) >= 'a' && html.charAt(to) <= 'z') {
                to++;
            }
            String name = html.substring(from, to);
            String href = "";
            String kinds = "";
            int at = to;
            while (!closing && html.startsWith(" ", at) && !html.startsWith(" /", at)) {
                int equals = html.indexOf("=\"", at);
                int end = equals < 0 ? -1 : html.indexOf('"', equals + 2);
                if (end < 0) {
                    return null;
                }
                String attribute = html.substring(at + 1, equals);
                String value = html.substring(equals + 2, end);
                boolean twice =
                        attribute.equals("href") && !href.isEmpty() || attribute.equals("class") && !kinds.isEmpty();
                if (twice || !lower(attribute)) {
                    return null;
                }
                href = attribute.equals("href") ? value : href;
                kinds = attribute.equals("class") ? " " + value + " " : kinds;
                at = end + 1;
            }
            at = name.equals("br") && html.startsWith(" /", at)
                    ? at + 2
                    : name.equals("br") && html.startsWith("/", at) ? at + 1 : at;
            boolean usual =
                    kinds.isEmpty() || lower(kinds.replace(" ", "")) && !kinds.contains("quote") || kinds.isBlank();
            return usual && html.startsWith(">", at) ? new Tag(name, closing, href, kinds, at + 1) : null;
        }

        private static boolean lower(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if ((c < 'a' || c > 'z') && c != '-') {
                    return false;
                }
            }
            return !text.isEmpty();
        }

        boolean is(String kind) {
            return kinds.contains(" " + kind + " ");
        }
    }
}
