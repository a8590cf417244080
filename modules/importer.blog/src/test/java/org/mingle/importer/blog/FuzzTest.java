package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.testing.FakeSource;
import org.mingle.testing.Fuzz;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
    private static final int CLEAN = 4;
    private static final Fuzz FUZZ = Fuzz.xml(
            "<wp:comment>",
            "</wp:comment>",
            "<post>",
            "xmlns:wp=\"http://wordpress.org/export/9.9/\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\",
            "\\u0000",
            "\\uD83E",
            "null",
            "1e999",
            "---\n",
            "+++\n",
            "title: x\n",
            "&a *a\n",
            "!!java.lang.Object",
            "0000-00-00 00:00:00",
            "99 Foo 99",
            "@",
            "[caption",
            "[/caption]");

    private enum File {
        WORDPRESS,
        RSS,
        ATOM,
        DISQUS,
        JSON,
        YAML,
        TOML
    }

    private static String head(File file) {
        return switch (file) {
            case WORDPRESS -> Reads.wxr("").replaceFirst("(?s)</channel>.*", "");
            case RSS -> "<rss version=\"2.0\"><channel><link>https://rye.example</link>\n";
            case ATOM -> "<feed xmlns=\"http://www.w3.org/2005/Atom\"><link href=\"https://rye.example\"/>\n";
            case DISQUS ->
                "<disqus xmlns=\"http://disqus.com\" xmlns:dsq=\"http://disqus.com/disqus-internals\">\n"
                        + "<thread dsq:id=\"2\"><link>https://rye.example/</link></thread>\n";
            case JSON -> "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [\n{}";
            case YAML -> "---\ntitle: x\ndate: 2026-02-08\n";
            case TOML -> "+++\ntitle = \"x\"\ndate = 2026-02-08\n";
        };
    }

    private static String record(File file, int i) {
        return switch (file) {
            case WORDPRESS ->
                Reads.item(
                        i,
                        "Post <b>" + i + "</b> [gallery]",
                        Reads.comment(i, "Ada", "ada@vogel.example", 0, 0, "Yes"));
            case RSS ->
                "<item><title>Post " + i + "</title><guid>https://rye.example/" + i
                        + "</guid><pubDate>Sun, 08 Feb 2026 10:00:00 +0000</pubDate><description>x</description></item>\n";
            case ATOM ->
                "<entry><id>urn:" + i + "</id><title>Post " + i
                        + "</title><updated>2026-02-08T10:00:00Z</updated><content type=\"xhtml\"><p>x</p></content></entry>\n";
            case DISQUS ->
                "<post dsq:id=\"" + i + "\"><message>x</message><createdAt>2026-02-08T10:00:00Z</createdAt>"
                        + "<author><name>Ada</name></author><thread dsq:id=\"2\"/></post>\n";
            case JSON ->
                ",{\"id\": \"" + i + "\", \"title\": \"Post\", \"date_published\": \"2026-02-08T10:00:00Z\"}\n";
            case YAML -> "key" + i + ": [a, b]\n";
            case TOML -> "key" + i + " = [\"a\", \"b\"]\n";
        };
    }

    private static byte[] damaged(File file, Random random) {
        StringBuilder clean = new StringBuilder(head(file));
        for (int i = 1; i <= CLEAN; i++) {
            clean.append(record(file, i));
        }
        String end = file == File.YAML ? "---\nText" : file == File.TOML ? "+++\nText" : "";
        return FUZZ.damaged(clean.toString(), i -> record(file, i), CLEAN + 1, 0, end, random);
    }

    @ParameterizedTest
    @EnumSource(File.class)
    void damage(File file) {
        boolean single = file == File.YAML || file == File.TOML;
        Fuzz.Attempt attempt = random -> {
            byte[] content = damaged(file, random);
            RecordingSink sink = new RecordingSink();
            Reads.into(sink, FakeSource.named("x").file("x.md", content));
            assertThat(sink.activities()).hasSizeGreaterThanOrEqualTo(single ? 0 : CLEAN);
            Fuzz.assertLines(sink, content);
        };
        // Two lines of --- may be gone, and with them all that tells what it is.
        if (single) {
            Fuzz.holdsOrRefuses(attempt);
        } else {
            Fuzz.holds(attempt);
        }
    }

    @Test
    void noise() {
        Fuzz.holds(random -> {
            FakeSource source = FakeSource.named(FUZZ.noise(random, 3));
            for (File file : File.values()) {
                source.file("a" + file.ordinal() + ".md", head(file) + FUZZ.noise(random, 40));
            }
            String noise = FUZZ.noise(random, 30);
            new BlogImporter().recognises(source);
            Reads.read(source);
            for (Post.Form form : Post.Form.values()) {
                Html.said(new Post.Body(noise, form));
            }
            Html.name(noise);
            Moment.of(noise);
            Moment.inName(noise);
            Addresses.key(noise);
            Addresses.host(noise);
            Addresses.mail(noise);
            Addresses.page(noise);
            FeedItem.resolved(noise, noise);
        });
    }
}
