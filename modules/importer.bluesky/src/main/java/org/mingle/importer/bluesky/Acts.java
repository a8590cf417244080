package org.mingle.importer.bluesky;

import java.time.Instant;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;

/** What records say that their owner did. */
final class Acts implements Taker {
    static final String PROFILE = "app.bsky.actor.profile";

    private static final String REPOST = "app.bsky.feed.repost";
    private static final String LIKE = "app.bsky.feed.like";
    private static final String FOLLOW = "app.bsky.graph.follow";
    private static final String BLOCK = "app.bsky.graph.block";

    private final Self self;
    private final People people;
    private final Posts posts;
    private final Sink sink;
    private final FileLog log;

    Acts(Self self, People people, Sink sink, FileLog log) {
        this.self = self;
        this.people = people;
        this.posts = new Posts(self, people);
        this.sink = sink;
        this.log = log;
    }

    @Override
    public void record(@Nullable String author, String path, Fields record, SourceRow row, Executor steps) {
        AtUri uri = AtUri.of(self.name(), path);
        if (author != null && !self.is(author)) {
            steps.execute(() -> log.leftOut("records of other people"));
        } else if (uri == null) {
            steps.execute(
                    () -> log.skipped(row.line(), "a key such as app.bsky.feed.post/3k… was expected for a record"));
        } else {
            take(uri, record, row, steps);
        }
    }

    private void take(AtUri uri, Fields record, SourceRow row, Executor steps) {
        String collection = uri.collection(record.type());
        switch (collection) {
            case AtUri.POST, REPOST, LIKE, FOLLOW -> dated(uri, collection, record, row, steps);
            case PROFILE -> steps.execute(log::partOfProfile);
            case BLOCK -> steps.execute(() -> log.leftOut("people whom one blocks"));
            default ->
                steps.execute(() -> log.leftOut(
                        collection.contains(".bsky.") ? "lists, gates and settings" : "records of other programs"));
        }
    }

    private void dated(AtUri uri, String collection, Fields record, SourceRow row, Executor steps) {
        Instant at = Moments.of(record, uri);
        String type = record.type();
        if (!type.isEmpty() && !type.equals(collection)) {
            steps.execute(() -> skipped(uri, row, "a record of the kind that its key says was expected"));
        } else if (at == null) {
            steps.execute(() -> skipped(uri, row, "a date such as 2026-03-01T10:00:00Z was expected"));
        } else {
            switch (collection) {
                case AtUri.POST -> steps.execute(() -> post(uri, record, at, row));
                case REPOST -> pointer(uri, Kind.REPOST, record, at, row, steps);
                case LIKE -> pointer(uri, Kind.REACTION, record, at, row, steps);
                default -> steps.execute(() -> follow(uri, record, at, row));
            }
        }
    }

    private void skipped(AtUri uri, SourceRow row, String expected) {
        log.skipped(row.line(), uri.path() + ": " + expected);
    }

    static ActivityBuilder begin(AtUri uri, Kind kind, Instant at, SourceRow row) {
        return Activity.builder("bluesky:" + uri, Network.BLUESKY, kind, at, row);
    }

    private void pointer(AtUri uri, Kind kind, Fields record, Instant at, SourceRow row, Executor steps) {
        AtUri subject = AtUri.of(record.object("subject").text("uri"));
        if (subject == null) {
            steps.execute(() -> skipped(
                    uri, row, "the address of a post was expected, such as at://did:plc:…/app.bsky.feed.post/3k…"));
            return;
        }
        String detail = kind == Kind.REACTION ? "LIKE" : self.is(subject.author()) ? "own" : null;
        Activity act =
                pointing(begin(uri, kind, at, row), subject).detail(detail).build();
        steps.execute(() -> sink.activity(act, log));
    }

    static ActivityBuilder pointing(ActivityBuilder act, AtUri subject) {
        return act.inReplyTo(subject.toString()).thread(subject.toString()).url(subject.page());
    }

    private void follow(AtUri uri, Fields record, Instant at, SourceRow row) {
        Account followed = People.account(record.text("subject"));
        if (followed == null) {
            skipped(uri, row, "whom one follows was expected, such as did:plc:…");
        } else if (self.is(followed.handle())) {
            log.leftOut("following oneself");
        } else {
            sink.activity(
                    begin(uri, Kind.FOLLOW, at, row)
                            .with(people.named(followed.handle()))
                            .build(),
                    log);
        }
    }

    private void post(AtUri uri, Fields record, Instant at, SourceRow row) {
        ActivityBuilder post = posts.read(uri, record, at, row);
        if (post == null) {
            skipped(uri, row, "the address of the post that is answered was expected");
        } else {
            sink.activity(post.build(), log);
        }
    }
}
