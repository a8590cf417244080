package org.mingle.importer.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An RSS or Atom file; both are read by the same names. */
final class Feed {
    private static final Pattern SIGNATURE = Pattern.compile("(?s)\\s*submitted by\\s+/?u/.*$");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private final Document xml;

    Feed(Document xml) {
        this.xml = xml;
    }

    /** Returns the addresses that the feed gives of itself. */
    Set<String> homes() {
        Set<String> homes = new LinkedHashSet<>();
        for (Element one : xml.select("feed > link, feed > id, channel > link, channel > *|link")) {
            String href = one.attr("href").isEmpty()
                    ? one.text().strip()
                    : one.attr("href").strip();
            if (!href.isEmpty()) {
                homes.add(href);
            }
        }
        return homes;
    }

    /** Returns whether the file ends before the feed does. */
    boolean broken(String text) {
        String end = text.stripTrailing();
        return !end.endsWith("</feed>") && !end.endsWith("</rss>") && !end.endsWith("</rdf:RDF>");
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Element one : xml.getAllElements()) {
            if (ENTRIES.contains(one.normalName())) {
                items.add(item(one));
            }
        }
        return items;
    }

    private static Item item(Element entry) {
        String title = plain(entry, "title");
        String body = plain(entry, "content|encoded", "content", "description", "summary");
        List<String> tags = new ArrayList<>();
        for (Element category : entry.select("> category")) {
            String tag = category.attr("term").isEmpty() ? category.text() : category.attr("term");
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return new Item(
                title,
                SIGNATURE.matcher(body).replaceFirst(""),
                link(entry),
                Times.of(raw(entry, "published", "pubDate", "dc|date", "updated")),
                tags,
                raw(entry, "author > name", "dc|creator", "author"),
                Math.max(1, entry.sourceRange().start().lineNumber()));
    }

    private static String link(Element entry) {
        for (Element link : entry.select("> link")) {
            String rel = link.attr("rel");
            if (!link.attr("href").isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
                return link.attr("href").strip();
            }
            if (!link.text().isBlank()) {
                return link.text().strip();
            }
        }
        return raw(entry, "guid", "id");
    }

    private static String raw(Element entry, String... names) {
        for (String name : names) {
            Element found = entry.selectFirst("> " + name);
            if (found != null && !found.text().isBlank()) {
                return found.text().strip();
            }
        }
        return "";
    }

    /** A feed holds its texts as HTML within XML. */
    private static String plain(Element entry, String... names) {
        return Jsoup.parseBodyFragment(raw(entry, names)).text();
    }
}
