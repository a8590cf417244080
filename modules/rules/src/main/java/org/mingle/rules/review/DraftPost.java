package org.mingle.rules.review;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.coach.Draft;
import org.mingle.api.contact.SourceRow;

/** Makes of a draft the post that it would be. */
final class DraftPost {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w@/.])@([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?)");

    private DraftPost() {}

    static Activity of(Draft draft, LocalDate asOf) {
        Instant at = asOf.atTime(23, 59, 59).toInstant(ZoneOffset.UTC);
        return Activity.builder("draft", draft.network(), Kind.POST, at, new SourceRow("draft", 1))
                .text(draft.text())
                .links(links(draft.text()))
                .mentions(mentions(draft.text()))
                .build();
    }

    private static List<URI> links(String text) {
        List<URI> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            try {
                links.add(URI.create(matcher.group()));
            } catch (IllegalArgumentException e) {
                // Half-typed addresses are usual in a draft; they are no links yet.
                continue;
            }
        }
        return links;
    }

    private static List<String> mentions(String text) {
        return MENTION.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
