package org.mingle.importer.x;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Undoes what the archive does to texts. */
final class Texts {
    private Texts() {}

    /** Returns a text whose three escaped characters are plain again; what was escaped twice is escaped once after it. */
    static String unescaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        // The ampersand last, or what was escaped twice would be plain.
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Returns a text with line feeds and without what no text holds: NUL, other control characters, halves of pairs. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c == 0x7F || Character.isSurrogate(c)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(pair ? "" : "\n");
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                    clean.append(c).append(text.charAt(++i));
                }
            } else if (!Character.isSurrogate(c) && (c >= ' ' && c != 0x7F || c == '\n' || c == '\t')) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Returns where addresses lead to, each once. */
    static List<URI> links(List<Tweet.Url> urls) {
        List<URI> links = new ArrayList<>(urls.size());
        for (Tweet.Url url : urls) {
            URI link = uri(url.target());
            if (link != null && !links.contains(link)) {
                links.add(link);
            }
        }
        return links;
    }

    /** Returns an address, null when it is not one that can be followed. */
    static @Nullable URI uri(@Nullable String address) {
        try {
            URI uri = address == null || address.isBlank() ? null : new URI(address.strip());
            return uri != null && uri.isAbsolute() ? uri : null;
        } catch (URISyntaxException broken) {
            return null;
        }
    }
}
