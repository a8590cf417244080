package org.mingle.rules.pack.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mingle.api.rules.Problem;

/**
 * The text of one file of a pack.
 *
 * @param file its name for people
 * @param text without a byte order mark
 */
public record Source(String file, String text) {
    /** Characters that a file may have; a rule of twenty lines has about one thousand. */
    public static final int MOST = 1_000_000;

    /** Says that a file is no text that could be read. */
    public static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }

    /**
     * Decodes a file.
     *
     * @throws UnreadableException when it is too big or no UTF-8; the message says so
     */
    public static Source of(String file, byte[] bytes) throws UnreadableException {
        if (bytes.length > MOST) {
            throw new UnreadableException("a pack file has at most " + MOST + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Source(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException broken) {
            throw new UnreadableException("a pack file is written in UTF-8, this one is not");
        }
    }

    /** Returns a problem at a place in the text. */
    public Problem problem(int index, String message) {
        int end = Math.max(0, Math.min(index, text.length()));
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new Problem(file, line, text.codePointCount(start, end) + 1, message);
    }
}
