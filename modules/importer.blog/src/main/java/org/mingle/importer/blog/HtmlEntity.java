package org.mingle.importer.blog;

import org.jsoup.nodes.Entities;
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
