package org.mingle.rules.pack.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.mingle.api.rules.Problem;

/** The text of one file of a pack, which knows its lines. */
public final class Source {
    /** Characters that a file may have; a rule of twenty lines has about one thousand. */
    public static final int MOST = 1_000_000;

    private final String file;
    private final String text;
    private final int[] lines;
    private final boolean plain;

    /**
     * Makes a source.
     *
     * @param file its name for people
     * @param text without a byte order mark
     */
    public Source(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = lines(text);
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** Returns the text. */
    public String text() {
        return text;
    }

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
        int at = Math.max(0, Math.min(index, text.length()));
        int found = Arrays.binarySearch(lines, at);
        int line = found >= 0 ? found : -found - 2;
        return new Problem(file, line + 1, text.codePointCount(lines[line], at) + 1, message);
    }

    /** Returns the index in chars of a place that is counted in code points. */
    int index(int points) {
        if (plain || points >= text.length()) {
            return Math.min(points, text.length());
        }
        return text.offsetByCodePoints(0, points);
    }

    private static int[] lines(String text) {
        return IntStream.concat(
                        IntStream.of(0), IntStream.rangeClosed(1, text.length()).filter(i -> endsLine(text, i - 1)))
                .toArray();
    }

    private static boolean endsLine(String text, int index) {
        char c = text.charAt(index);
        return c == '\n' || c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n');
    }
}
