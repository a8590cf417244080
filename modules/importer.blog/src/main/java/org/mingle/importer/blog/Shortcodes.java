package org.mingle.importer.blog;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes WordPress's shortcodes out of a text, and leaves what stands between them and what only looks like one. */
final class Shortcodes {
    private static final Pattern CODE =
            Pattern.compile("\\[(/?)([A-Za-z][A-Za-z0-9_-]{0,40})((?:\\s[^\\[\\]]{0,2000})?)/?\\]");
    private static final Set<String> USUAL = Set.of(
            "caption",
            "wp_caption",
            "gallery",
            "audio",
            "video",
            "playlist",
            "embed",
            "code",
            "sourcecode",
            "youtube",
            "vimeo",
            "more",
            "contact-form");

    private Shortcodes() {}

    static String stripped(String text) {
        Matcher code = CODE.matcher(text);
        StringBuilder left = new StringBuilder(text.length());
        int from = 0;
        while (code.find()) {
            String name = code.group(2).toLowerCase(Locale.ROOT);
            boolean paired =
                    !code.group(1).isEmpty() || code.group(3).contains("=") || text.contains("[/" + name + "]");
            if (USUAL.contains(name) || paired) {
                left.append(text, from, code.start());
                from = code.end();
            }
        }
        return left.append(text, from, text.length()).toString();
    }
}
