package org.mingle.importer.blog;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** Reads one post of a folder of Markdown. */
final class MarkdownFile {
    private static final int LONGEST = 4_000_000;

    private final Taker taker;

    MarkdownFile(Taker taker) {
        this.taker = taker;
    }

    void read(Source.Entry entry) throws IOException {
        String text = text(entry);
        FrontMatter front = text == null ? null : FrontMatter.of(text.replace("\uFEFF", ""));
        if (front == null) {
            taker.skipped(
                    1,
                    text == null
                            ? "the post is longer than 4 million characters"
                            : "the lines above the text, between two lines of --- or +++, cannot be read");
            return;
        }
        String name = entry.name().substring(entry.name().lastIndexOf('/') + 1);
        Moment at = Moment.of(front.value("date", "publishdate", "pubdate", "published_at"));
        String inName = name.length() > 10 ? name.substring(0, 10) : "";
        at = at == null ? Moment.of(inName) : at;
        String link = front.value("canonicalurl", "canonical_url", "permalink", "link", "url");
        Post.Form form = name.toLowerCase(Locale.ROOT).matches(".*\\.html?") ? Post.Form.MARKUP : Post.Form.MARKDOWN;
        taker.post(new Post(
                entry.name(),
                Addresses.page(link) == null ? "" : link,
                Html.escaped(front.value("title")),
                new Post.Body(front.body(), form),
                at,
                front.value("author", "authors"),
                why(front, entry.name().toLowerCase(Locale.ROOT), at),
                true,
                false,
                Map.of(),
                List.of(),
                1));
    }

    private static @Nullable String why(FrontMatter front, String path, @Nullable Moment at) {
        boolean draft = front.value("draft").equalsIgnoreCase("true")
                || front.value("published").equalsIgnoreCase("false")
                || ("/" + path).contains("/_drafts/");
        if (draft) {
            return "draft";
        }
        return at == null || front.value("layout", "type").equalsIgnoreCase("page") ? "page" : null;
    }

    private static @Nullable String text(Source.Entry entry) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chars = new char[1 << 14];
        try (Reader reader = Decoded.of(entry.open())) {
            for (int read; (read = reader.read(chars)) >= 0; ) {
                text.append(chars, 0, read);
                if (text.length() > LONGEST) {
                    return null;
                }
            }
        }
        return text.toString();
    }
}
