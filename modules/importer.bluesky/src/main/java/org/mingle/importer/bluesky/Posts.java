package org.mingle.importer.bluesky;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.PlainText;

/** Reads posts: which are said to everybody, which answer somebody, and which only pass on. */
final class Posts {
    /** Who answers their own post later than this came back to it; until then they go on speaking. */
    private static final Duration CAME_BACK = Duration.ofHours(1);

    private static final int MOST_LINKS = 50;

    private final Self self;
    private final People people;

    Posts(Self self, People people) {
        this.self = self;
        this.people = people;
    }

    /** Returns what a post does; null when it answers and does not say what. */
    @Nullable
    ActivityBuilder read(AtUri uri, Fields record, Instant at, SourceRow row) {
        RichText said = RichText.of(record);
        Fields reply = record.object("reply");
        AtUri parent = AtUri.of(reply.object("parent").text("uri"));
        AtUri root = AtUri.of(reply.object("root").text("uri"));
        AtUri quoted = record.has("embed") ? quoted(record.object("embed").object("record")) : null;
        if (parent == null && record.has("reply")) {
            return null;
        }
        if (quoted != null && parent == null && said.rest().isEmpty()) {
            return Acts.pointing(Acts.begin(uri, Kind.REPOST, at, row), quoted);
        }
        List<String> named = parent == null ? said.leading() : List.of();
        Set<String> with = parent == null && named.isEmpty() ? Set.of() : new LinkedHashSet<>(named);
        boolean answer = parent != null && answers(parent, root, said, at, with);
        if (!with.isEmpty()) {
            with.removeIf(self::is);
        }
        AtUri answered = parent != null ? parent : quoted;
        AtUri thread = root != null ? root : parent != null ? parent : uri;
        return Acts.begin(uri, answer ? Kind.REPLY : Kind.POST, at, row)
                .with(people.parties(with))
                .inReplyTo(answered == null ? null : answered.toString())
                .thread(thread.toString())
                .text(said.rest())
                .links(links(said, record))
                .mentions(mentions(said))
                .url(uri.page())
                .detail(quoted == null ? null : "quote");
    }

    /** Returns whether a post that has a parent is a reply, and says to whom. */
    private boolean answers(AtUri parent, @Nullable AtUri root, RichText said, Instant at, Set<String> with) {
        if (!self.is(parent.author())) {
            with.add(parent.author());
            with.addAll(said.mentions().keySet());
            return true;
        }
        with.addAll(said.mentions().keySet());
        // Below an answer to somebody it stays an answer to them.
        if (onlySelf(with) && root != null) {
            with.add(root.author());
        }
        Instant before = parent.made();
        boolean cameBack = before != null && before.plus(CAME_BACK).isBefore(at);
        return cameBack || !onlySelf(with);
    }

    private boolean onlySelf(Set<String> names) {
        for (String name : names) {
            if (!self.is(name)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable AtUri quoted(Fields embed) {
        AtUri uri = AtUri.of(
                embed.has("uri") ? embed.text("uri") : embed.object("record").text("uri"));
        return uri != null && uri.isPost() ? uri : null;
    }

    private static List<URI> links(RichText said, Fields record) {
        if (!record.has("embed")) {
            return said.links().size() > MOST_LINKS ? said.links().subList(0, MOST_LINKS) : said.links();
        }
        Set<URI> links = new LinkedHashSet<>(said.links());
        for (Fields embed :
                List.of(record.object("embed"), record.object("embed").object("media"))) {
            URI page = RichText.web(embed.object("external").text("uri"));
            if (page != null) {
                links.add(page);
            }
        }
        return links.stream().limit(MOST_LINKS).toList();
    }

    private List<String> mentions(RichText said) {
        if (said.mentions().isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        said.mentions().forEach((did, shown) -> {
            if (!self.is(did)) {
                names.add(PlainText.clean(shown));
            }
        });
        return names;
    }
}
