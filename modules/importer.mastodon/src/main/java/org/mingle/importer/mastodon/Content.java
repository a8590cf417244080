package org.mingle.importer.mastodon;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.importing.PlainText;

/**
 * What a post says in plain words.
 *
 * @param text with line feeds
 * @param links addresses that it points to, each once; people and hash tags are none
 */
record Content(String text, List<URI> links) {
    static final int MOST_LINKS = 50;
    private static final Content NOTHING = new Content("", List.of());
    private static final Pattern AROUND = Pattern.compile(" *\\n *");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");
    private static final Set<String> SILENT = Set.of("script", "style", "template", "iframe", "noscript", "object");
    private static final Set<String> LINES =
            Set.of("li", "ul", "ol", "blockquote", "pre", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr");

    static Content of(@Nullable String html) {
        return html == null ? NOTHING : of(html, new Draft());
    }

    /**
     * Reads what a post says.
     *
     * @param draft what is in it is lost
     */
    static Content of(@Nullable String html, Draft draft) {
        if (html == null || html.isBlank()) {
            return NOTHING;
        }
        Content simple = SimpleContent.read(html, draft);
        return simple == null ? tree(html) : simple;
    }

    /** Returns what any markup says, as a browser would understand it. */
    static Content tree(String html) {
        Walk walk = new Walk();
        Jsoup.parseBodyFragment(html).body().filter(walk);
        return of(walk.text, walk.links);
    }

    static Content of(Draft said, Set<URI> links) {
        String text = said.toString();
        if (text.contains(" \n") || text.contains("\n ")) {
            text = AROUND.matcher(text).replaceAll("\n");
        }
        if (text.contains("\n\n\n")) {
            text = GAPS.matcher(text).replaceAll("\n\n");
        }
        return new Content(PlainText.clean(text), List.copyOf(links));
    }

    /** Appends text in which white space of any length is one space. */
    static void spaced(Draft text, String words) {
        int done = 0;
        boolean before = false;
        for (int i = 0; i < words.length(); i++) {
            boolean blank = blank(words.charAt(i));
            if (blank && (before || words.charAt(i) != ' ')) {
                text.append(words, done, i).append(before ? "" : " ");
                done = i + 1;
            }
            before = blank;
        }
        text.append(words, done, words.length());
    }

    /** Returns whether a browser shows it, or takes it for a space. */
    static boolean printed(char c) {
        return c >= ' ' || c == '\n' || c == '\t';
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00A0';
    }

    private static final class Walk implements NodeFilter {
        private final Draft text = new Draft();
        private final Set<URI> links = new LinkedHashSet<>();
        private int verbatim;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String whole = words.getWholeText();
                if (verbatim > 0) {
                    text.append(whole);
                } else {
                    spaced(text, whole);
                }
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_CHILDREN;
            }
            String name = element.normalName();
            // The quoted post's address, for servers that do not know quotes.
            if (SILENT.contains(name) || element.hasClass("quote-inline")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            verbatim += name.equals("pre") ? 1 : 0;
            edge(name);
            return name.equals("a") ? link(element) : FilterResult.CONTINUE;
        }

        private FilterResult link(Element element) {
            String address = element.attr("href");
            if (element.hasClass("hashtag")) {
                return FilterResult.CONTINUE;
            }
            if (element.hasClass("mention")) {
                Account account = Handles.at(address);
                text.append(account == null ? element.text() : Handles.shown(account));
                return FilterResult.SKIP_CHILDREN;
            }
            URI uri = Handles.uri(address);
            if (uri != null && links.size() < MOST_LINKS) {
                links.add(uri);
            }
            // Parts of long addresses are hidden, so that the words shown are no address.
            if (!element.select("span.invisible, span.ellipsis").isEmpty()) {
                text.append(address);
                return FilterResult.SKIP_CHILDREN;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !element.normalName().equals("br")) {
                verbatim -= element.normalName().equals("pre") ? 1 : 0;
                edge(element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        private void edge(String name) {
            if (name.equals("p")) {
                text.feeds(2);
            } else if (LINES.contains(name)) {
                text.feeds(1);
            } else if (name.equals("br")) {
                text.append('\n');
            }
        }
    }
}
