package org.mingle.importer.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts that come again and again, such as names of fields: each is made once, and forgotten when another takes its place. Java has them once too, and so tells them from its own at a glance. */
final class Recurring {
    private static final int PLACES = 1 << 9;
    private static final byte[] NONE = {};

    private final byte[][] written = new byte[PLACES][];
    private final String[] texts = new String[PLACES];

    Recurring() {
        Arrays.fill(written, NONE);
        Arrays.fill(texts, "");
    }

    /** Returns the text that bytes of UTF-8 are. */
    String of(byte[] bytes, int from, int to) {
        int place = from == to ? 0 : place(bytes[from], bytes[(from + to) / 2], bytes[to - 1], to - from);
        byte[] known = written[place];
        if (!Arrays.equals(known, 0, known.length, bytes, from, to)) {
            written[place] = Arrays.copyOfRange(bytes, from, to);
            texts[place] = new String(bytes, from, to - from, StandardCharsets.UTF_8).intern();
        }
        return texts[place];
    }

    private static int place(int first, int middle, int last, int length) {
        return ((first * 31 + middle) * 31 + last) * 31 + length & PLACES - 1;
    }
}
