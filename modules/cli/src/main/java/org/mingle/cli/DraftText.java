package org.mingle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Drafts as they come from a file or from standard input, always in UTF-8. */
final class DraftText {
    static final String STANDARD_INPUT = "-";
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private DraftText() {}

    /** Opens a file, or standard input for {@code -}; bytes that are not UTF-8 are an error and never a question mark. */
    static BufferedReader open(String name, InputStream standard) throws IOException {
        BufferedReader reader = name.equals(STANDARD_INPUT)
                ? new BufferedReader(new InputStreamReader(standard, StandardCharsets.UTF_8.newDecoder()))
                : Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** Returns what a message calls it. */
    static String called(String name) {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    static String all(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }

    /**
     * Returns the next line, null after the last. It ends with LF or CR LF; a CR alone is part of the text, or the answers
     * would no longer stand in the lines of their questions.
     */
    static @Nullable String line(BufferedReader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            line.append((char) c);
        }
        if (c == '\n' && line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }
}
