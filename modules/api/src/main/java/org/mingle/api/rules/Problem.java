package org.mingle.api.rules;

import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a rule set from speaking, in plain words.
 *
 * @param file where, null when it is in no file
 * @param line 1-based, 0 when unknown
 * @param column 1-based, 0 when unknown
 * @param message what is the matter and what was expected
 */
public record Problem(@Nullable String file, int line, int column, String message) {
    /** Returns a problem that is in no file. */
    public static Problem of(String message) {
        return new Problem(null, 0, 0, message);
    }

    /** Returns {@code file:line:column: message}, without what is not known. */
    @Override
    public String toString() {
        if (file == null) {
            return message;
        }
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
