package org.mingle.importer.linkedin;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Undoes what the export does to texts. */
final class Texts {
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(?:p|a|br|strong|em|div|span|ul|ol|li|b|i|u|h[1-6]|blockquote)(?:\\s[^<>]*)?/?>"
                    + "|&(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,6}|#x\\p{XDigit}{1,5});");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\")\\]]+");
    private static final String LINK_END = ".,;:!?'*_";
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Charset[] MISREADINGS = {Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1};

    private Texts() {}

    /** Returns a text with line feeds, plain where it was markup, and whole where it was read in the wrong way. */
    static String plain(String raw) {
        String text = repaired(lines(raw));
        if (!marked(text)) {
            return text.strip();
        }
        return ofMarkup(Jsoup.parseBodyFragment(text).body());
    }

    /** Looks with the pattern only where markup may begin, since a text with an ampersand is hardly ever markup. */
    private static boolean marked(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return false;
        }
        Matcher markup = MARKUP.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            boolean may = text.charAt(i) == '<' || text.charAt(i) == '&';
            if (may && markup.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text of an element; line breaks between its words count, as they do in messages. */
    static String ofMarkup(Element element) {
        element.select("p,div,li,h1,h2,h3,h4,h5,h6,blockquote").append("\n");
        return paragraphs(element.wholeText().replace('\u00A0', ' '));
    }

    /** Returns lines without spaces around them, with at most one empty line between two. */
    private static String paragraphs(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int breaks = 0;
        for (String line : text.split("\n")) {
            String words = line.strip();
            if (!words.isEmpty()) {
                joined.append("\n".repeat(joined.isEmpty() ? 0 : Math.min(breaks, 2)))
                        .append(words);
                breaks = 0;
            }
            breaks++;
        }
        return joined.toString();
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Joins a post of several lines that were quoted each on its own before the field was. */
    static String share(String raw) {
        String text = lines(raw);
        if (!text.contains("\"\n\"")) {
            return plain(text.replace("\"\"", "\""));
        }
        String[] lines = text.split("\n", -1);
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            boolean opened = line.startsWith("\"") && (i == 0 ? outer(lines) : lines[i - 1].endsWith("\""));
            boolean alone = line.equals("\"");
            line = opened || alone ? line.substring(1) : line;
            boolean closed = !alone
                    && line.endsWith("\"")
                    && (i == lines.length - 1 ? outer(lines) : lines[i + 1].startsWith("\""));
            joined.append(i == 0 ? "" : "\n").append(closed ? line.substring(0, line.length() - 1) : line);
        }
        return plain(joined.toString().replace("\"\"", "\""));
    }

    private static boolean outer(String[] lines) {
        return lines[0].startsWith("\"") && lines[lines.length - 1].endsWith("\"");
    }

    /** Returns a name with single spaces. */
    static String name(String raw) {
        if (usual(raw)) {
            return raw;
        }
        String name = repaired(raw);
        return Normalizer.normalize(GAPS.matcher(name).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    /** Returns whether a name is plain ASCII with single spaces, as most are, so that no pattern has to look at it. */
    private static boolean usual(String name) {
        boolean gap = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x7F || c < ' ' || c == ' ' && gap) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap || name.isEmpty();
    }

    /** Returns a name in the form in which two spellings of it are equal. */
    static String folded(String name) {
        String folded = name;
        if (!ascii(name)) {
            folded = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        }
        return folded.toLowerCase(Locale.ROOT).strip();
    }

    static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Repairs UTF-8 that was read as something else, only when the whole value shows that it was. */
    static String repaired(String text) {
        if (!suspicious(text)) {
            return text;
        }
        for (Charset misread : MISREADINGS) {
            try {
                ByteBuffer bytes = misread.newEncoder().encode(CharBuffer.wrap(text));
                return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            } catch (CharacterCodingException wasRight) {
                continue;
            }
        }
        return text;
    }

    /** Two characters beyond ASCII side by side, the first of them one that begins a character in UTF-8. */
    private static boolean suspicious(String text) {
        for (int i = 1; i < text.length(); i++) {
            char first = text.charAt(i - 1);
            if (first >= 0xC2 && first <= 0xF4 && text.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    static List<URI> links(String text) {
        if (!text.contains("http")) {
            return List.of();
        }
        Set<URI> links = new LinkedHashSet<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            int end = matcher.end();
            while (LINK_END.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            URI link = uri(text.substring(matcher.start(), end));
            if (link != null) {
                links.add(link);
            }
        }
        return List.copyOf(links);
    }

    static @Nullable URI uri(String text) {
        try {
            return text.isBlank() ? null : URI.create(text.strip());
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }
}
