package org.mingle.importer.linkedin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes keys for records that have none of their own: the same record has the same key, wherever it stands. */
final class Keys {
    private static final int BYTES = 16;

    private final MessageDigest digest;

    Keys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Returns a key of what a record says. */
    String of(String what, String... parts) {
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0x1F);
        }
        return "linkedin:" + what + ":" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** Returns the key of a record that the network has numbered. */
    static String numbered(String what, String number) {
        return "linkedin:" + what + ":" + number;
    }

    /** Returns a text without its white space, which differs between exports. */
    static String packed(String text) {
        StringBuilder packed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                packed.append(c);
            }
        }
        return packed.toString();
    }
}
