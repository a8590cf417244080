package org.mingle.importer.linkedin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Source;

/** A longer text that the owner published, one HTML file each. */
final class Article {
    private static final int LARGEST = 8 << 20;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:[ T]\\d\\d:\\d\\d(?::\\d\\d)?)?");

    private final Reading reading;

    Article(Reading reading) {
        this.reading = reading;
    }

    static boolean is(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") && (name.startsWith("articles/") || name.contains("/articles/"));
    }

    void read(Source.Entry entry, FileLog log) throws IOException {
        byte[] bytes;
        try (InputStream in = entry.open()) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            log.skipped(1, "the article is longer than 8 MB");
            return;
        }
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        Element published = page.selectFirst("p.published");
        if (published == null && page.selectFirst("p.created") != null) {
            log.leftOut("draft");
            return;
        }
        // An article without any date in it may have one in its name.
        Dates.Moment at = published == null ? null : date(published.text());
        at = at == null ? date(entry.name()) : at;
        if (at == null) {
            log.skipped(1, "a date of publication was expected, in the article or in the name of its file");
            return;
        }
        article(entry.name(), page, at, log);
    }

    private static Dates.@Nullable Moment date(String text) {
        Matcher date = DATE.matcher(text);
        return date.find() ? Dates.moment(date.group()) : null;
    }

    private void article(String file, Document page, Dates.Moment at, FileLog log) {
        Element link = page.selectFirst("h1 a[href]");
        URI url = link == null ? null : Texts.uri(link.attr("href"));
        Element heading = page.selectFirst("h1");
        String title = Texts.name(heading == null ? page.title() : heading.text());
        page.select("h1,p.created,p.published,style,script").remove();
        Element last = page.select("body > div").last();
        Element body = last == null ? page.body() : last;
        body.nodeStream(TextNode.class).forEach(node -> node.text(node.text()));
        String text = Texts.ofMarkup(body);
        String id = url == null
                ? reading.keys.of("article", title, at.at().toString())
                : reading.keys.of("article", String.valueOf(url.getPath()));
        reading.sink.activity(
                Activity.builder(id, Network.LINKEDIN, Kind.POST, at.at(), new SourceRow(file, 1))
                        .precision(at.dayOnly() ? Precision.DAY : Precision.EXACT)
                        .text(title.isEmpty() ? text : title + "\n\n" + text)
                        .url(url)
                        .detail("ARTICLE")
                        .build(),
                log);
    }
}
