package org.mingle.importer.x;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/**
 * How a file begins: a script gives the data a name and an equals sign, and what follows is JSON.
 *
 * @param type what the data is by its name, such as {@code tweets}; for the list of contents {@value #MANIFEST}
 * @param part which part of several, from 0
 * @param bytes how many bytes stand before the data
 * @param lines how many line ends those hold
 */
record Opening(String type, int part, int bytes, int lines) {
    static final String MANIFEST = "manifest";
    static final String GRAILBIRD = "grailbird";
    static final String USER_DETAILS = "user details";

    private static final int LOOK = 1 << 10;
    private static final Pattern START = Pattern.compile("(?:\\u00EF\\u00BB\\u00BF)?\\s*(?:"
            + "window\\.YTD\\.(?<type>\\w{1,80})\\.part(?<part>\\d{1,6})"
            + "|(?<manifest>window\\.__THAR_CONFIG)"
            + "|(?<month>Grailbird\\.data\\.tweets_\\d{4}_\\d{2})"
            + "|(?:var\\s+)?(?<user>user_details))\\s*=");

    /** Returns how an entry begins, null when it is no file of data. */
    static @Nullable Opening of(Source.Entry entry) throws IOException {
        byte[] start;
        try (InputStream in = entry.open()) {
            start = in.readNBytes(LOOK);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        Matcher found = START.matcher(text);
        if (!found.lookingAt()) {
            return null;
        }
        int lines = (int)
                text.substring(0, found.end()).chars().filter(c -> c == '\n').count();
        String type = found.group("type");
        if (type != null) {
            return new Opening(
                    type.toLowerCase(Locale.ROOT), Integer.parseInt(found.group("part")), found.end(), lines);
        }
        String other =
                found.group("manifest") != null ? MANIFEST : found.group("month") != null ? GRAILBIRD : USER_DETAILS;
        return new Opening(other, 0, found.end(), lines);
    }

    /** Opens the entry where its data begins. */
    InputStream data(Source.Entry entry) throws IOException {
        InputStream in = new BufferedInputStream(entry.open(), 1 << 16);
        try {
            in.skipNBytes(bytes);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return in;
    }
}
