package org.mingle.cli;

/** Breaks sentences between words for a terminal of the usual width: it would break them within words, and at its margin. */
final class Wrapped {
    private static final int WIDTH = 80;

    private Wrapped() {}

    /**
     * Returns a text in lines that fit; a word that is too long for any stays whole, and a percentage too.
     *
     * @param first what the first line begins with
     * @param others what the others begin with
     */
    static String text(String first, String others, String text) {
        StringBuilder lines = new StringBuilder(first);
        int column = columns(first);
        boolean begun = false;
        for (String word : text.strip().split("\\s+(?!%)")) {
            if (begun && column + 1 + columns(word) > WIDTH) {
                lines.append(System.lineSeparator()).append(others);
                column = columns(others);
                begun = false;
            }
            if (begun) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += columns(word);
            begun = true;
        }
        return lines.toString();
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }
}
