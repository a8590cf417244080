package org.mingle.importer.mastodon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.PlainText;
import org.mingle.api.importing.ReadAhead;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Timestamp;

/** The acts of an outbox: which are posts, which answer somebody, which pass on, and which were said in private. */
final class PostFile {
    /** Who answers their own post later than this came back to it; until then they go on speaking. */
    private static final Duration CAME_BACK = Duration.ofHours(1);

    private static final Set<String> POSTS =
            Set.of("Note", "Question", "Article", "Page", "Image", "Video", "Audio", "Event", "Document");
    private static final List<Field> QUOTES =
            List.of(Field.QUOTE, Field.QUOTE_URI, Field.QUOTE_URL, Field.MISSKEY_QUOTE);

    private final Self self;
    private final Sink sink;
    private final FileLog log;
    private final Recent recent = new Recent();
    private final Draft draft = new Draft();
    private final People people;
    private int unaddressed;
    private int messages;
    private @Nullable Instant oldest;
    private @Nullable URI page;

    PostFile(Self self, Sink sink, FileLog log) {
        this.self = self;
        this.sink = sink;
        this.log = log;
        this.people = new People(self);
    }

    /** Reads one act, from its opening brace to its closing one; what it means is worked out by whoever takes the steps. */
    void read(JsonParser json, SourceRow row, ReadAhead ahead) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            ahead.add(0, () -> log.skipped(row.line(), "an entry in braces was expected"));
            json.skipChildren();
            return;
        }
        ThingReader reader = new ThingReader(json);
        Thing act = reader.read();
        ahead.add(reader.weight(), () -> take(act, row));
    }

    private void take(Thing act, SourceRow row) {
        switch (act.type()) {
            case "Create" -> create(act, row);
            case "Announce" -> boost(act, row);
            case "" -> log.skipped(row.line(), "the type of an act was expected, such as Create or Announce");
            default -> log.leftOut("acts that are neither a post nor a boost");
        }
    }

    /** Tells the person what the numbers alone do not. */
    void report() {
        if (unaddressed > 0) {
            log.note(
                    unaddressed == 1
                            ? "One of the acts does not say for whom it is; it is kept as private."
                            : unaddressed + " of the acts do not say for whom they are; they are kept as private.");
        }
        if (messages > 0) {
            log.note("The archive holds the private messages that you wrote and none that you received.");
        }
    }

    /** Returns the day of the oldest act in UTC, null without one. */
    @Nullable
    LocalDate oldest() {
        return oldest == null ? null : LocalDate.ofInstant(oldest, ZoneOffset.UTC);
    }

    private void boost(Thing act, SourceRow row) {
        String object = act.id(Field.OBJECT);
        String id = act.id();
        Instant at = Timestamp.any(act.text(Field.PUBLISHED));
        if (object == null) {
            log.skipped(row.line(), "the address of what is boosted was expected");
        } else if (at == null) {
            log.skipped(row.line(), "a date such as 2023-03-01T10:00:00Z was expected");
        } else {
            Thing whole = act.thing(Field.OBJECT);
            boolean own = self.owns(whole == null ? object : whole.id(Field.ATTRIBUTED_TO)) || self.owns(object);
            ActivityBuilder boost = Activity.builder(
                            "mastodon:" + (id == null ? "boost:" + object : id), Network.MASTODON, Kind.REPOST, at, row)
                    .inReplyTo(object)
                    .thread(object)
                    .url(Handles.uri(whole == null ? object : whole.id(Field.URL)))
                    .detail(own ? "own" : null);
            hand(boost, at, says(act) ? Visibility.of(act) : Visibility.DIRECT);
        }
    }

    private boolean says(Thing thing) {
        boolean says = Visibility.says(thing);
        unaddressed += says ? 0 : 1;
        return says;
    }

    private void create(Thing act, SourceRow row) {
        Thing post = act.thing(Field.OBJECT);
        if (post == null) {
            log.skipped(row.line(), "a post was expected, and only its address or nothing is there");
            return;
        }
        String author = post.id(Field.ATTRIBUTED_TO);
        author = author == null ? act.id(Field.ACTOR) : author;
        String id = post.id();
        id = id == null ? act.id() : id;
        Instant at = Timestamp.any(post.text(Field.PUBLISHED));
        at = at == null ? Timestamp.any(act.text(Field.PUBLISHED)) : at;
        if (!POSTS.contains(post.type())) {
            log.leftOut("things made that are no posts");
        } else if (id == null) {
            log.skipped(row.line(), "the id or the address of a post was expected");
        } else if (at == null) {
            log.skipped(row.line(), "a date such as 2023-03-01T10:00:00Z was expected");
        } else if (author != null && self.actor() != null && !self.owns(author)) {
            log.leftOut("posts of other people");
        } else {
            Visibility visibility = says(act) | Visibility.says(post) ? Visibility.of(act, post) : Visibility.DIRECT;
            take(post, id, at, visibility, row);
        }
    }

    private void take(Thing post, String id, Instant at, Visibility visibility, SourceRow row) {
        Content content = Content.of(post.said(Field.CONTENT, Field.CONTENT_MAP), draft);
        String answered = post.id(Field.IN_REPLY_TO);
        String quoted = quoted(post);
        boolean direct = visibility == Visibility.DIRECT;
        Recent.Post before = recent.find(answered);
        boolean ownThread = answered != null && (before != null || self.owns(answered));
        LeadingNames names = LeadingNames.of(content.text(), people::named);
        List<People.Mention> mentions = people.mentions(post);
        List<Party> with = answered == null && !direct
                ? people.addressed(names.accounts())
                : people.addressed(post, mentions, ownThread ? null : answered, direct);
        if (before != null && with.isEmpty()) {
            with = before.with();
        }
        boolean cameBack = before != null && before.at().plus(CAME_BACK).isBefore(at);
        boolean reply = answered != null && (!ownThread || cameBack || !with.isEmpty());
        String thread = post.id(Field.CONVERSATION, Field.CONTEXT);
        if (thread == null) {
            thread = before != null ? before.thread() : answered == null ? id : answered;
        }
        if (recent.add(id, new Recent.Post(at, thread, with))) {
            log.leftOut("the same post once more");
            return;
        }
        ActivityBuilder said = Activity.builder(
                        "mastodon:" + id,
                        Network.MASTODON,
                        direct ? Kind.MESSAGE : reply ? Kind.REPLY : Kind.POST,
                        at,
                        row)
                .with(with)
                .inReplyTo(answered == null ? quoted : answered)
                .thread(thread)
                .text(text(post, names.rest()))
                .links(content.links())
                .mentions(People.handles(mentions))
                .url(direct ? null : page(post.id(Field.URL), id))
                .reception(Reception.of(post))
                .detail(quoted != null ? "quote" : options(post).isEmpty() ? null : "poll");
        messages += direct ? 1 : 0;
        hand(said, at, visibility);
    }

    /** Nearly all own posts are on one server. */
    private @Nullable URI page(@Nullable String url, String id) {
        String address = url == null ? id : url;
        URI before = page;
        URI beside = before == null ? null : UsualAddress.beside(before, address);
        page = beside == null ? Handles.uri(address) : beside;
        return page;
    }

    private void hand(ActivityBuilder act, Instant at, Visibility visibility) {
        oldest = oldest == null || at.isBefore(oldest) ? at : oldest;
        sink.activity((visibility == Visibility.DIRECT ? act.privately() : act).build(), log);
    }

    private static @Nullable String quoted(Thing post) {
        for (Field field : QUOTES) {
            String quoted = post.id(field);
            if (quoted != null) {
                return quoted;
            }
        }
        return null;
    }

    /** What stands before the fold, a title, the words themselves and what can be chosen from belong to what was said. */
    private static String text(Thing post, String words) {
        String title = PlainText.clean(post.said(Field.NAME, Field.NAME_MAP));
        String fold = Content.of(post.said(Field.SUMMARY, Field.SUMMARY_MAP)).text();
        List<Thing> options = options(post);
        if (title.isEmpty() && fold.isEmpty() && options.isEmpty()) {
            return words.strip();
        }
        StringBuilder text = new StringBuilder();
        for (String part : List.of(title, fold, words)) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(part);
            }
        }
        for (int i = 0; i < options.size(); i++) {
            text.append(i == 0 ? "\n\n" : "\n")
                    .append("- ")
                    .append(PlainText.clean(options.get(i).text(Field.NAME)));
        }
        return text.toString().strip();
    }

    private static List<Thing> options(Thing post) {
        List<Thing> one = post.things(Field.ONE_OF);
        return one.isEmpty() ? post.things(Field.ANY_OF) : one;
    }
}
