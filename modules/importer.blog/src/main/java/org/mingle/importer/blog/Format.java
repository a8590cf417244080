package org.mingle.importer.blog;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** What a file of a blog is, told by what it holds and never by its name. */
enum Format {
    WORDPRESS("wordpress"),
    DISQUS("disqus"),
    FEED("feed"),
    JSON_FEED("json feed"),
    MARKDOWN("markdown");

    private static final int LOOK = 1 << 15;
    /** So much of what a server complains of may stand before the first tag. */
    private static final int WARNINGS = 2_000;

    private static final Pattern WXR = Pattern.compile("https?://(?:www\\.)?wordpress\\.org/export/");
    private static final Pattern JSON =
            Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");
    private static final Pattern JUNK = Pattern.compile("(?m)^\\s*<(?:\\?xml|rss|feed|rdf:RDF|disqus)[\\s>]");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Returns what an entry is, null when it is nothing of a blog's. */
    static @Nullable Format of(Source.Entry entry) throws IOException {
        String start = start(entry);
        String text = start.replace("\uFEFF", "").stripLeading();
        if (text.startsWith("{")) {
            return JSON.matcher(start).find() ? JSON_FEED : null;
        }
        if (FrontMatter.begins(text)) {
            return FrontMatter.isPost(text)
                            && !entry.name().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")
                    ? MARKDOWN
                    : null;
        }
        boolean xml = text.startsWith("<")
                || JUNK.matcher(text.substring(0, Math.min(text.length(), WARNINGS)))
                        .find();
        return xml ? ofXml(entry, WXR.matcher(start).find()) : null;
    }

    private static @Nullable Format ofXml(Source.Entry entry, boolean wordpress) throws IOException {
        try (Xml xml = Xml.open(entry)) {
            if (!xml.child(0)) {
                return null;
            }
            Space space = xml.space();
            return switch (xml.name()) {
                case "rss", "Channel" -> wordpress ? WORDPRESS : FEED;
                case "RDF" -> FEED;
                case "feed" -> space == Space.ATOM ? FEED : null;
                case "disqus" -> space == Space.DISQUS || space == Space.NONE ? DISQUS : null;
                default -> null;
            };
        } catch (Xml.BrokenException none) {
            return null;
        }
    }

    private static String start(Source.Entry entry) throws IOException {
        char[] chars = new char[LOOK];
        int count = 0;
        try (Reader reader = Decoded.of(entry.open())) {
            for (int read; count < LOOK && (read = reader.read(chars, count, LOOK - count)) >= 0; ) {
                count += read;
            }
        }
        return new String(chars, 0, count);
    }
}
