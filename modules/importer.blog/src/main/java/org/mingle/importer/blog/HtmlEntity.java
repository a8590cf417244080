package org.mingle.importer.blog;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Says in XML what an entity of HTML means. */
final class HtmlEntity {
    /** With its marks. */
    static final int LONGEST = 40;

    private static final String[] USUAL = {"&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"};
    private static final String MEANT = "&<>\"\u00A0";

    private HtmlEntity() {}

    /**
     * Returns references that XML knows.
     *
     * @param name without its marks
     * @return empty for a character that XML forbids, null for no entity
     */
    static @Nullable String inXml(String name) {
        if (name.charAt(0) == '#') {
            return number(name);
        }
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> "&" + name + ";";
            default -> {
                StringBuilder numbers = new StringBuilder();
                Entities.getByName(name)
                        .codePoints()
                        .forEach(c -> numbers.append("&#").append(c).append(';'));
                yield numbers.isEmpty() ? null : numbers.toString();
            }
        };
    }

    /** Returns a text in which every entity stands for itself; the few usual ones are read without jsoup, which is slow to begin. */
    static String decoded(String text) {
        int first = text.indexOf('&');
        if (first < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        for (int at = first; at >= 0; at = text.indexOf('&', from)) {
            int meant = usual(text, at);
            if (meant < 0) {
                return Parser.unescapeEntities(text, false);
            }
            decoded.append(text, from, at).append((char) meant);
            from = text.indexOf(';', at) + 1;
        }
        return decoded.append(text, from, text.length()).toString();
    }

    /** Returns the character that an entity means which ends with the next semicolon, -1 when it is not a usual one. */
    static int usual(String text, int at) {
        for (int i = 0; i < USUAL.length; i++) {
            if (text.startsWith(USUAL[i], at)) {
                return MEANT.charAt(i);
            }
        }
        boolean number = text.startsWith("&#", at) && text.startsWith(";", at + 6);
        return number ? decimal(text, at + 2, at + 6) : -1;
    }

    /** Numbers below a thousand may mean something else in old pages. */
    private static int decimal(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number < 1_000 ? -1 : number;
    }

    private static @Nullable String number(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean allowed = c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c <= 0x10FFFF;
            boolean broken = c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF;
            return allowed && !broken ? "&#" + c + ";" : "";
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
