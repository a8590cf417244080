package org.mingle.importer.x;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that a reply begins with: they say to whom, and not what.
 *
 * @param handles in their order, as typed
 * @param rest the text after them
 */
record LeadingNames(List<String> handles, String rest) {
    private static final String BETWEEN = ",:";

    static LeadingNames of(String text) {
        List<String> handles = new ArrayList<>(2);
        int rest = 0;
        for (int at = start(text, 0); at >= 0; at = start(text, rest)) {
            int end = at;
            while (end < text.length() && People.handles(text.charAt(end))) {
                end++;
            }
            handles.add(text.substring(at, end));
            rest = end;
            while (rest < text.length() && between(text.charAt(rest))) {
                rest++;
            }
        }
        return new LeadingNames(handles, rest == 0 ? text : text.substring(rest));
    }

    /** Returns where the handle begins that comes next, negative when something else does; a dot before it makes it public. */
    private static int start(String text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean name = at + 1 < text.length() && text.charAt(at) == '@' && People.handles(text.charAt(at + 1));
        return name ? at + 1 : -1;
    }

    private static boolean between(char c) {
        return Character.isWhitespace(c) || BETWEEN.indexOf(c) >= 0;
    }
}
