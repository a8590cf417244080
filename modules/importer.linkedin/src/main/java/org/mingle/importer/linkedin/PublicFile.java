package org.mingle.importer.linkedin;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.FileLog;

/** What was done with posts, before everybody: shares, comments, reactions, reposts and votes. */
final class PublicFile {
    private static final Set<String> VISIBILITIES =
            Set.of("PUBLIC", "MEMBER_NETWORK", "CONNECTIONS", "ANYONE", "LOGGED_IN", "CONTAINER");

    private final Reading reading;
    private final FileLog log;
    private final FileKind kind;

    PublicFile(Reading reading, FileLog log, FileKind kind) {
        this.reading = reading;
        this.log = log;
        this.kind = kind;
    }

    /** Returns whether the file was there to its end. */
    boolean read(Table table) throws IOException {
        return table.rows(log, reading.progress, this::row);
    }

    private void row(Row row) {
        String link = row.first("sharelink", "link");
        PostTime time = PostTime.of(row.get("date"), link, kind == FileKind.SHARES);
        if (time == null) {
            log.skipped(row.line(), "a date such as 2026-05-07 16:41:18 was expected");
            return;
        }
        String post = PostNumber.post(link);
        ActivityBuilder built = switch (kind) {
            case SHARES -> share(row, time, link, post);
            case COMMENTS -> comment(row, time, link, post);
            default -> mark(row, time, link, post);
        };
        reading.sink.activity(
                built.precision(time.precision())
                        .thread(post)
                        .url(Texts.uri(link))
                        .build(),
                log);
    }

    private ActivityBuilder share(Row row, PostTime time, String link, @Nullable String post) {
        String commentary = row.get("sharecommentary");
        String shared = row.get("sharedurl");
        if (shifted(row, commentary, shared)) {
            commentary = shared;
            shared = "";
            log.note("Its columns are shifted: where the text should be, some rows say who may see the post."
                    + " They were read by what they hold.");
        }
        String text = Texts.share(commentary);
        List<URI> links = new ArrayList<>(Texts.links(text));
        URI target = Texts.uri(shared);
        if (target != null && !links.contains(target)) {
            links.add(0, target);
        }
        Kind act = text.isEmpty() ? Kind.REPOST : Kind.POST;
        String id = post == null
                ? reading.keys.of("share", link, time.at().toString(), Keys.packed(text))
                : Keys.numbered("share", post);
        return builder(id, act, time, row)
                .text(text)
                .links(links)
                .detail(act == Kind.POST ? row.orNull("visibility") : null);
    }

    private static boolean shifted(Row row, String commentary, String shared) {
        return VISIBILITIES.contains(commentary)
                && !row.header().has("visibility")
                && !shared.toLowerCase(Locale.ROOT).startsWith("http");
    }

    private ActivityBuilder comment(Row row, PostTime time, String link, @Nullable String post) {
        String text = Texts.plain(row.first("message", "comment"));
        String number = PostNumber.comment(link);
        String id = number == null
                ? reading.keys.of("comment", object(link, post), time.at().toString(), Keys.packed(text))
                : Keys.numbered("comment", number);
        return builder(id, Kind.REPLY, time, row)
                .text(text)
                .inReplyTo(link.isEmpty() ? null : object(link, post))
                .mentions(reading.names.addressed(text))
                .links(Texts.links(text));
    }

    private ActivityBuilder mark(Row row, PostTime time, String link, @Nullable String post) {
        Kind act = kind == FileKind.REACTIONS ? Kind.REACTION : kind == FileKind.VOTES ? Kind.VOTE : Kind.REPOST;
        String detail = row.first("type", "optiontext");
        String what = act.name().toLowerCase(Locale.ROOT);
        return builder(reading.keys.of(what, object(link, post), time.at().toString(), detail), act, time, row)
                .inReplyTo(link.isEmpty() ? null : object(link, post))
                .detail(detail.isEmpty() ? null : detail);
    }

    /** Returns what is answered or marked: the post's number, else its address. */
    private static String object(String link, @Nullable String post) {
        return post == null ? link : post;
    }

    private static ActivityBuilder builder(String id, Kind act, PostTime time, Row row) {
        return Activity.builder(id, Network.LINKEDIN, act, time.at(), row.source());
    }
}
