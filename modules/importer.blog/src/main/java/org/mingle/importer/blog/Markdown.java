package org.mingle.importer.blog;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text and links of Markdown, without what the programs that build sites put into it. */
final class Markdown {
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{\\{[<%].{0,2000}?[%>]\\}\\}|\\{%.{0,2000}?%\\}|\\{\\{.{0,2000}?\\}\\}");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\n]{0,500})\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\n]{1,500})\\]\\(\\s*<?([^)\\s>]{1,2000})[^)\\n]{0,500}\\)");
    private static final Pattern BARE = Pattern.compile("<(https?://[^\\s<>]{1,2000})>");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]{1,200}\\]:\\s*(\\S{1,2000}).*$");
    private static final Pattern LINE_MARK =
            Pattern.compile("(?m)^ {0,3}(?:#{1,6}\\s+|>\\s?|[-*+]\\s+|(?:```|~~~).*$|(?:[-*_]\\s*){3,}$)");
    private static final Pattern EMPHASIS =
            Pattern.compile("(\\*{1,3}|(?<!\\w)_{1,3}|~~|`{1,2})(?=\\S)([^\\n]{1,1000}?)(?<=\\S)\\1");

    private Markdown() {}

    static Html.Said said(String raw) {
        Set<URI> links = new LinkedHashSet<>();
        String text = TEMPLATE.matcher(raw).replaceAll("");
        text = IMAGE.matcher(text).replaceAll("$1");
        text = taken(text, LINK, 2, "$1", links);
        text = taken(text, DEFINITION, 1, "", links);
        text = taken(text, BARE, 1, "$1", links);
        text = LINE_MARK.matcher(text).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        Html.Said plain = Html.markup(text, true);
        links.addAll(plain.links());
        return new Html.Said(plain.text(), List.copyOf(links));
    }

    private static String taken(String text, Pattern pattern, int group, String left, Set<URI> links) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            URI link = Addresses.page(matcher.group(group));
            if (link != null) {
                links.add(link);
            }
        }
        return matcher.replaceAll(left);
    }
}
