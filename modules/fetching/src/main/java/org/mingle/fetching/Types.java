package org.mingle.fetching;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What kind of answer is wanted.
 *
 * @param what in a word or two, for people
 * @param names of media types, what is liked most first
 */
record Types(String what, List<String> names) {
    static final Types PAGE = new Types("a page", List.of("text/html", "application/xhtml+xml"));
    static final Types FEED = new Types(
            "a feed",
            List.of(
                    "application/atom+xml",
                    "application/rss+xml",
                    "application/feed+json",
                    "application/rdf+xml",
                    "application/xml",
                    "text/xml",
                    "application/json"));
    static final Types FEED_OR_PAGE = new Types(
            "a feed or a page",
            Stream.concat(FEED.names.stream(), PAGE.names.stream()).toList());
    static final Types ACTIVITY = new Types(
            "a profile",
            List.of("application/activity+json", "application/ld+json", "application/jrd+json", "application/json"));
    static final Types IDENTITY = new Types(
            "an identity",
            List.of("application/json", "application/did+json", "application/did+ld+json", "application/ld+json"));
    static final Types REPOSITORY = new Types("a repository", List.of("application/vnd.ipld.car"));

    /** Returns the media type in a header, without what stands beside it; empty when there is none. */
    static String in(@Nullable String header) {
        return header == null ? "" : header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    String accept() {
        return String.join(", ", names);
    }
}
