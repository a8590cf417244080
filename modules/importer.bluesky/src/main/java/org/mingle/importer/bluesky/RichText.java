package org.mingle.importer.bluesky;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.PlainText;

/**
 * What a post says in plain words.
 *
 * @param text with line feeds; addresses that were shortened stand in full
 * @param rest the text without the people whom it names before its first word
 * @param leading who these are, by DID
 * @param mentions all whom it names, by DID, as they are shown
 * @param links addresses that it points to, each once
 */
record RichText(String text, String rest, List<String> leading, Map<String, String> mentions, List<URI> links) {
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
        String whole = post.text("text");
        if (!post.has("facets")) {
            return plain(whole == null ? "" : whole);
        }
        byte[] bytes = (whole == null ? "" : whole).getBytes(StandardCharsets.UTF_8);
        List<Facet> facets = post.objects("facets").stream()
                .limit(MOST)
                .map(facet -> Facet.of(facet, bytes))
                .filter(facet -> facet.from >= 0)
                .sorted(Comparator.comparingInt(Facet::from))
                .toList();
        StringBuilder text = new StringBuilder();
        Map<String, String> mentions = new LinkedHashMap<>();
        Set<URI> links = new LinkedHashSet<>();
        List<String> leading = new ArrayList<>();
        int words = 0;
        int done = 0;
        for (Facet facet : facets) {
            if (facet.from < done) {
                continue;
            }
            text.append(string(bytes, done, facet.from));
            String shown = string(bytes, facet.from, facet.to);
            if (!facet.did.isEmpty()) {
                mentions.put(facet.did, shown);
                if (shown.startsWith("@")
                        && AFTER_NAME.matcher(text.substring(words)).matches()) {
                    leading.add(facet.did);
                    words = text.length() + shown.length();
                }
            }
            if (facet.link != null) {
                links.add(facet.link);
            }
            text.append(facet.link != null && SHORTENED.matcher(shown).matches() ? facet.link : shown);
            done = facet.to;
        }
        text.append(string(bytes, done, bytes.length));
        String rest = AFTER_NAME.matcher(text.substring(words)).replaceFirst("");
        return new RichText(
                PlainText.clean(text.toString()),
                PlainText.clean(rest),
                List.copyOf(leading),
                mentions,
                List.copyOf(links));
    }

    /** Most posts point to nothing and name nobody, and no bytes have to be counted. */
    private static RichText plain(String whole) {
        String text = PlainText.clean(whole);
        boolean word = !whole.isEmpty() && Character.isLetterOrDigit(whole.charAt(0));
        String rest = word ? text : PlainText.clean(AFTER_NAME.matcher(whole).replaceFirst(""));
        return new RichText(text, rest, List.of(), Map.of(), List.of());
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
