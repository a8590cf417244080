package org.mingle.rules.pack.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with expressions in it: <code>{expr}</code> is computed, <code>{{</code> is a brace.
 *
 * @param parts in order; literals already hold their braces
 * @param faults braces that are not closed, or closed with nothing in them
 */
public record Template(List<Part> parts, List<Fault> faults) {
    /**
     * A piece of the sentence.
     *
     * @param computed whether it is an expression
     * @param offset where it starts in the sentence
     */
    public record Part(boolean computed, String text, int offset) {}

    public Template {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /** Splits a sentence. */
    public static Template parse(String sentence) {
        List<Part> parts = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            if (c != '{') {
                literal.append(c);
                at++;
            } else if (sentence.startsWith("{{", at)) {
                literal.append('{');
                at += 2;
            } else {
                int end = end(sentence, at + 1);
                if (end < 0 || sentence.substring(at + 1, end).isBlank()) {
                    faults.add(new Fault(
                            at,
                            end < 0
                                    ? "'{' is never closed; write '{{' for a brace"
                                    : "there is nothing between '{' and '}'; write '{{' for a brace"));
                    break;
                }
                flush(parts, literal, at);
                parts.add(new Part(true, sentence.substring(at + 1, end), at + 1));
                at = end + 1;
            }
        }
        flush(parts, literal, at);
        return new Template(parts, faults);
    }

    /** Writes values into a sentence the way a person reads them. */
    public static String plain(Object value) {
        return Plain.text(value);
    }

    private static void flush(List<Part> parts, StringBuilder literal, int end) {
        if (!literal.isEmpty()) {
            parts.add(new Part(false, literal.toString(), end - literal.length()));
            literal.setLength(0);
        }
    }

    // A brace inside a text of the expression closes nothing.
    private static int end(String sentence, int start) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }
}
