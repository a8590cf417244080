package org.mingle.importer.blog;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Says in XML what an entity of HTML means. */
final class HtmlEntity {
    /** With its marks. */
    static final int LONGEST = 40;

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
            int end = text.indexOf(';', at);
            int meant = end < 0 || end - at > 8 ? -1 : usual(text.substring(at + 1, end));
            if (meant < 0) {
                return Parser.unescapeEntities(text, false);
            }
            decoded.append(text, from, at).append((char) meant);
            from = end + 1;
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static int usual(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "nbsp" -> '\u00A0';
            default -> {
                boolean number = name.length() == 5 && name.charAt(0) == '#' && digits(name);
                yield number ? Integer.parseInt(name.substring(1)) : -1;
            }
        };
    }

    /** Numbers below a thousand may mean something else in old pages. */
    private static boolean digits(String number) {
        for (int i = 1; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return number.charAt(1) != '0';
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
