package org.mingle.importer.linkedin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Undoes what the export does to texts. */
final class Texts {
    private static final Pattern MARKUP =
            Pattern.compile("</?(p|a|br|strong|em|div|span|ul|li|b|i)\\b[^>]*>|&(amp|lt|gt|quot|nbsp|#\\d+);");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\")\\]]+");

    private Texts() {}

    /** Joins a post of several lines that were quoted each on its own. */
    static String share(String text) {
        String whole = text;
        if (whole.contains("\"\n\"")) {
            whole = whole.replace("\"\n\"", "\n");
            whole = whole.startsWith("\"") ? whole.substring(1) : whole;
            whole = whole.endsWith("\"") ? whole.substring(0, whole.length() - 1) : whole;
        } else if (whole.length() > 1 && whole.startsWith("\"") && whole.endsWith("\"")) {
            whole = whole.substring(1, whole.length() - 1);
        }
        return whole.replace("\"\"", "\"");
    }

    static String plain(String text) {
        if (!MARKUP.matcher(text).find()) {
            return text;
        }
        Document page = Jsoup.parseBodyFragment(text);
        page.select("br").append("\n");
        page.select("p,div,li").append("\n");
        return page.body().wholeText().replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Repairs UTF-8 that was read as Latin-1, only when the whole value shows that it was. */
    static String repaired(String text) {
        if (text.chars().noneMatch(c -> c >= 0x80) || text.chars().anyMatch(c -> c > 0xFF)) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') < 0 ? decoded : text;
    }

    static List<URI> links(String text) {
        List<URI> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            URI link = uri(matcher.group().replaceAll("[.,;:!?]+$", ""));
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    static @Nullable URI uri(String text) {
        try {
            return text.isBlank() ? null : URI.create(text.strip());
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    /** Returns a short key of a text, the same on every machine. */
    static String key(String... parts) {
        long hash = 0xcbf29ce484222325L;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001b3L;
        }
        return Long.toHexString(hash);
    }
}
