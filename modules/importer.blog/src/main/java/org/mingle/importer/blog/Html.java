package org.mingle.importer.blog;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Plain text and links of what a blog says. */
final class Html {
    static final int MOST_LINKS = 50;
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> SILENT = Set.of("script", "style", "template", "iframe", "noscript", "object");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "table",
            "tr",
            "figure",
            "figcaption",
            "section",
            "article",
            "header",
            "footer",
            "dl",
            "dt",
            "dd",
            "hr");

    private Html() {}

    /**
     * What was said.
     *
     * @param text with line feeds
     * @param links in the order of the text, each once
     */
    record Said(String text, List<URI> links) {}

    /** Returns what a text says, however it is written. */
    static Said said(Post.Body body) {
        return switch (body.form()) {
            case TEXT -> new Said(Lines.of(body.raw()), List.of());
            case MARKUP -> markup(body.raw(), false);
            case WORDPRESS -> {
                String raw = body.raw();
                // Blocks are paragraphs already; in older texts a line feed is one.
                yield markup(raw.indexOf('[') < 0 ? raw : Shortcodes.stripped(raw), !raw.contains("<!-- wp:"));
            }
            case MARKDOWN -> Markdown.said(body.raw());
        };
    }

    /** Returns plain text as markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Returns a name or a title with single spaces. */
    static String name(String raw) {
        String text = raw.strip();
        if (text.indexOf('<') >= 0) {
            text = Jsoup.parseBodyFragment(text).text();
        } else if (text.indexOf('&') >= 0) {
            text = HtmlEntity.decoded(text);
        }
        return spaced(text) ? GAPS.matcher(text).replaceAll(" ").strip() : text;
    }

    private static boolean spaced(String text) {
        char former = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? former == ' ' : blank(c)) {
                return true;
            }
            former = c;
        }
        return former == ' ' && !text.isEmpty();
    }

    static Said markup(String raw, boolean lineFeeds) {
        if (raw.indexOf('<') < 0) {
            return new Said(Lines.of(HtmlEntity.decoded(raw)), List.of());
        }
        Said simple = SimpleHtml.read(raw, lineFeeds);
        return simple == null ? tree(raw, lineFeeds) : simple;
    }

    /** Returns what any markup says, as a browser would understand it. */
    static Said tree(String raw, boolean lineFeeds) {
        Walk walk = new Walk(raw.length(), lineFeeds);
        Jsoup.parseBodyFragment(raw).body().traverse(walk);
        return new Said(walk.text.toString(), List.copyOf(walk.links));
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c > '\u00FF' && Character.isWhitespace(c);
    }

    private static final class Walk implements NodeVisitor {
        final Lines text;
        final Set<URI> links = new LinkedHashSet<>();
        private final boolean lineFeeds;
        private int silent;
        private int verbatim;

        Walk(int length, boolean lineFeeds) {
            this.text = new Lines(length);
            this.lineFeeds = lineFeeds;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0) {
                text.add(words.getWholeText(), lineFeeds || verbatim > 0);
            } else if (node instanceof Element element) {
                String name = element.normalName();
                silent += SILENT.contains(name) ? 1 : 0;
                verbatim += name.equals("pre") ? 1 : 0;
                begin(element, name);
            }
        }

        private void begin(Element element, String name) {
            if (name.equals("br")) {
                text.add("\n", true);
            } else if (BLOCKS.contains(name)) {
                text.end(name.equals("p") ? 2 : 1);
            } else if (name.equals("td") || name.equals("th")) {
                text.add(" ", false);
            } else if (name.equals("a") && links.size() < MOST_LINKS) {
                URI link = Addresses.page(element.attr("href"));
                if (link != null) {
                    links.add(link);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                silent -= SILENT.contains(name) ? 1 : 0;
                verbatim -= name.equals("pre") ? 1 : 0;
                if (BLOCKS.contains(name)) {
                    text.end(name.equals("p") ? 2 : 1);
                }
            }
        }
    }
}
