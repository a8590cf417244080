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
    private final Draft text;
    private Set<URI> links = Set.of();
    private boolean paragraph;
    private boolean link;
    private int spans;
    /** Spans that were open before the link. */
    private int around;

    private SimpleContent(String html, Draft text) {
        this.html = html;
        this.text = text;
    }

    /** Returns what a text says, null when it is not as simple as that. */
    static @Nullable Content read(String html, Draft draft) {
        draft.clear();
        SimpleContent content = new SimpleContent(html, draft);
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

    /** Appends text in which white space of any length is one space; returns whether it holds nothing that Mastodon does not write. */
    private boolean words(int from, int to) {
        int at = text.appendUsual(html, from, to, false);
        while (at < to) {
            char c = html.charAt(at);
            int entity = c == '&' ? Entities.at(html, at) : -1;
            if (entity < 0 && (c == '&' || !Content.printed(c))) {
                return false;
            }
            char meant = entity < 0 ? c : Entities.meant(entity);
            boolean blank = Content.blank(meant);
            if (!blank || at == from || !text.endsSpaced()) {
                text.append(blank ? ' ' : meant);
            }
            at += entity < 0 ? 1 : Entities.length(entity);
            at = text.appendUsual(html, at, to, blank);
        }
        return true;
    }

    /** Returns where it goes on after a tag, -1 when it is not simple. */
    private int tag(int at) {
        Tag tag = Tag.at(html, at);
        if (tag == null) {
            return -1;
        }
        if (tag.name() == Tag.Name.A && !tag.closing()) {
            return link(tag);
        }
        boolean simple = switch (tag.name()) {
            case P -> paragraph(tag.closing());
            case BR -> line(tag.closing());
            case SPAN -> span(tag.closing());
            case A -> link && spans == around;
        };
        link &= tag.name() != Tag.Name.A;
        return simple ? tag.end() : -1;
    }

    private boolean paragraph(boolean closing) {
        boolean simple = paragraph == closing && !link && spans == 0;
        paragraph = !closing;
        text.feeds(2);
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
        String address = tag.href() == null ? "" : Entities.decoded(tag.href());
        if (link || close < 0 || address == null) {
            return -1;
        }
        around = spans;
        if (tag.isHashtag()) {
            link = true;
            return tag.end();
        }
        if (tag.isMention()) {
            String handle = Handles.handle(address);
            text.append('@').append(String.valueOf(handle));
            return handle != null && plain(tag.end(), close) ? close + 4 : -1;
        }
        URI uri = Handles.uri(address);
        if (uri != null && links.size() < Content.MOST_LINKS) {
            links = links.isEmpty() ? new LinkedHashSet<>() : links;
            links.add(uri);
        }
        String within = html.substring(tag.end(), close);
        if (within.contains("<span class=\"invisible\">") || within.contains("<span class=\"ellipsis\">")) {
            text.append(address);
            return plain(tag.end(), close) ? close + 4 : -1;
        }
        link = true;
        return within.contains("invisible") || within.contains("ellipsis") ? -1 : tag.end();
    }

    /** Returns whether nothing but words and whole spans is in a link that is not read further. */
    private boolean plain(int from, int to) {
        int open = 0;
        int at = from;
        for (int start = html.indexOf('<', at); start < to; start = html.indexOf('<', at)) {
            Tag tag = Tag.at(html, start);
            if (tag == null || tag.name() != Tag.Name.SPAN || tag.end() > to) {
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
}
