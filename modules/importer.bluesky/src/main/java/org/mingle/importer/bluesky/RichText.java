package org.mingle.importer.bluesky;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.PlainText;

/**
 * What a post says in plain words.
 *
 * @param rest with line feeds, without the people whom it names before its first word; addresses that were shortened stand in full
 * @param leading who these are, by DID
 * @param mentions all whom it names, by DID, as they are shown
 * @param links addresses that it points to, each once
 */
record RichText(String rest, List<String> leading, Map<String, String> mentions, List<URI> links) {
    private static final int MOST = 100;
    private static final Pattern SHORTENED = Pattern.compile("\\S+(?:\\.\\.\\.|\u2026)");
    private static final Pattern AFTER_NAME = Pattern.compile("[,:]?\\s*");

    /** Facets count bytes of UTF-8; one that begins or ends within a character, or within another one, is none. */
    private record Facet(
            int from, int to, String did, @Nullable URI link) {
        static Facet of(Fields facet, byte[] bytes) {
            Fields index = facet.object("index");
            int from = index.number("byteStart");
            int to = index.number("byteEnd");
            String did = "";
            URI link = null;
            for (Fields feature : facet.objects("features")) {
                String said = feature.text("did");
                did = feature.type().endsWith("#mention") && said != null
                        ? said.strip().toLowerCase(Locale.ROOT)
                        : did;
                link = feature.type().endsWith("#link") ? web(feature.text("uri")) : link;
            }
            boolean sound = from >= 0 && from < to && edge(bytes, from) && edge(bytes, to);
            return new Facet(sound ? from : -1, to, did, link);
        }

        private static boolean edge(byte[] bytes, int at) {
            return at == bytes.length || at < bytes.length && (bytes[at] & 0xC0) != 0x80;
        }
    }

    static RichText of(Fields post) {
        String said = post.text("text");
        String whole = said == null ? "" : said;
        if (!post.has("facets")) {
            return new RichText(own(whole), List.of(), Map.of(), List.of());
        }
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        StringBuilder rest = new StringBuilder();
        Map<String, String> mentions = new LinkedHashMap<>();
        List<URI> links = new ArrayList<>();
        List<String> leading = new ArrayList<>();
        int done = 0;
        for (Facet facet : facets(post, bytes)) {
            if (facet.from < done) {
                continue;
            }
            rest.append(string(bytes, done, facet.from));
            String shown = string(bytes, facet.from, facet.to);
            done = facet.to;
            if (facet.link != null && !links.contains(facet.link)) {
                links.add(facet.link);
            }
            if (!facet.did.isEmpty()) {
                mentions.put(facet.did, shown);
                if (shown.startsWith("@") && AFTER_NAME.matcher(rest).matches()) {
                    leading.add(facet.did);
                    rest.setLength(0);
                    continue;
                }
            }
            rest.append(facet.link != null && shortened(shown) ? facet.link : shown);
        }
        rest.append(string(bytes, done, bytes.length));
        return new RichText(own(rest.toString()), leading, mentions, List.copyOf(links));
    }

    private static boolean shortened(String shown) {
        return (shown.endsWith("...") || shown.endsWith("\u2026"))
                && SHORTENED.matcher(shown).matches();
    }

    private static List<Facet> facets(Fields post, byte[] bytes) {
        List<Facet> facets = new ArrayList<>();
        List<Fields> marks = post.objects("facets");
        for (Fields mark : marks.subList(0, Math.min(MOST, marks.size()))) {
            Facet facet = Facet.of(mark, bytes);
            if (facet.from >= 0) {
                facets.add(facet);
            }
        }
        facets.sort(Comparator.comparingInt(Facet::from));
        return facets;
    }

    /** Most begin with a word, and nothing of a name is left there. */
    private static String own(String text) {
        boolean word = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
        return PlainText.clean(word ? text : AFTER_NAME.matcher(text).replaceFirst(""));
    }

    private static String string(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static boolean begins(String text, String scheme) {
        return text.length() > scheme.length() && text.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** Returns an address of the web, null when it is none. */
    static @Nullable URI web(@Nullable String address) {
        try {
            String text = address == null ? "" : address.strip();
            URI uri = begins(text, "https://") || begins(text, "http://") ? new URI(text) : null;
            return uri == null || uri.getHost() == null ? null : uri;
        } catch (URISyntaxException broken) {
            return null;
        }
    }
}
