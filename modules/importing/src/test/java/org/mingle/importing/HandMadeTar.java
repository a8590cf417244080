package org.mingle.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes tar files block by block, also those that no program writes. */
final class HandMadeTar {
    private static final String POSIX = "ustar\00000";

    private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();

    static HandMadeTar tar() {
        return new HandMadeTar();
    }

    HandMadeTar file(String name, String content) {
        return entry('0', name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives the next entry a longer name, a size or whatever else, by the records of POSIX. */
    HandMadeTar extras(String records) {
        return entry('x', "extras", records.getBytes(StandardCharsets.UTF_8));
    }

    static String extra(String key, String value) {
        int rest = (" " + key + "=" + value + "\n").getBytes(StandardCharsets.UTF_8).length;
        int length = rest + 1;
        while (rest + Integer.toString(length).length() != length) {
            length++;
        }
        return length + " " + key + "=" + value + "\n";
    }

    HandMadeTar entry(char type, String name, byte[] content) {
        return entry(header(type, name, "", octal(content.length, 11), POSIX), content);
    }

    HandMadeTar entry(byte[] header, byte[] content) {
        blocks.writeBytes(header);
        blocks.writeBytes(content);
        blocks.writeBytes(new byte[(512 - content.length % 512) % 512]);
        return this;
    }

    static byte[] octal(long number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "o", number).getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes a header of 3 February 2026. */
    static byte[] header(char type, String name, String prefix, byte[] size, String magic) {
        byte[] header = new byte[512];
        put(header, 0, name.getBytes(StandardCharsets.UTF_8));
        put(header, 124, size);
        put(header, 136, octal(1_770_076_800L, 11));
        header[156] = (byte) type;
        put(header, 257, magic.getBytes(StandardCharsets.US_ASCII));
        put(header, 345, prefix.getBytes(StandardCharsets.UTF_8));
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte one : header) {
            sum += one & 0xFF;
        }
        put(header, 148, octal(sum, 6));
        return header;
    }

    private static void put(byte[] header, int at, byte[] value) {
        System.arraycopy(value, 0, header, at, value.length);
    }

    /** Returns the archive without the two empty blocks at its end. */
    byte[] open() {
        return blocks.toByteArray();
    }

    byte[] bytes() {
        return Arrays.copyOf(blocks.toByteArray(), blocks.size() + 1_024);
    }

    byte[] packed() throws IOException {
        return packed(bytes());
    }

    static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
