package org.mingle.importer.linkedin;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** What was done before everybody: shares, comments, reactions, reposts, votes and follows. */
final class PublicFile {
    private static final String VISIBILITY = "PUBLIC|MEMBER_NETWORK|CONNECTIONS|ANYONE|LOGGED_IN";

    private final FileKind kind;
    private final Sink sink;
    private final FileLog log;

    PublicFile(FileKind kind, Sink sink, FileLog log) {
        this.kind = kind;
        this.sink = sink;
        this.log = log;
    }

    void read(Source.Entry entry, Progress progress) throws IOException {
        sink.covers(Network.LINKEDIN, act(), entry.name(), null);
        Table.rows(entry, log, progress, this::row);
    }

    private Kind act() {
        return switch (kind) {
            case SHARES -> Kind.POST;
            case COMMENTS, OLD_COMMENTS -> Kind.REPLY;
            case REACTIONS -> Kind.REACTION;
            case REPOSTS -> Kind.REPOST;
            case VOTES -> Kind.VOTE;
            default -> Kind.FOLLOW;
        };
    }

    private void row(Row row) {
        String link = kind == FileKind.SHARES ? row.get("ShareLink") : row.get("Link");
        String post = Dates.post(link);
        Instant at = Dates.time(kind == FileKind.COMPANY_FOLLOWS ? row.get("Followed On") : row.get("Date"));
        Instant bound = Dates.ofPost(post);
        if (at == null
                && (bound == null || kind == FileKind.SHARES && !row.get("Date").isEmpty())) {
            log.skipped(row.line(), "a date such as '2026-05-07 16:41:18' was expected");
            return;
        }
        boolean exact = at != null;
        Instant when = at == null ? java.util.Objects.requireNonNull(bound) : at;
        ActivityBuilder built = switch (kind) {
            case SHARES -> share(row, when, link, post);
            case COMMENTS, OLD_COMMENTS -> comment(row, when, link, post);
            case COMPANY_FOLLOWS -> follow(row, when).about(row.get("Organization"));
            case MEMBER_FOLLOWS -> member(row, when);
            default -> mark(row, when, link, post);
        };
        sink.activity(
                built.precision(exact ? Precision.EXACT : Precision.LOWER_BOUND).build(), log);
    }

    private ActivityBuilder share(Row row, Instant at, String link, @Nullable String post) {
        String commentary = row.get("ShareCommentary");
        String shared = row.get("SharedUrl");
        if (commentary.matches(VISIBILITY) && !shared.isEmpty() && !shared.startsWith("http")) {
            commentary = shared;
            shared = row.get("MediaUrl");
        }
        String text = Texts.share(commentary);
        List<URI> links = new ArrayList<>(Texts.links(text));
        URI target = Texts.uri(shared);
        if (target != null && !links.contains(target)) {
            links.add(target);
        }
        Kind act = text.isBlank() ? Kind.REPOST : Kind.POST;
        return Activity.builder(id("share", link, post, at, text), Network.LINKEDIN, act, at, row.source())
                .text(text)
                .thread(post)
                .url(Texts.uri(link))
                .links(links);
    }

    private ActivityBuilder comment(Row row, Instant at, String link, @Nullable String post) {
        String text = Texts.plain(row.get(kind == FileKind.COMMENTS ? "Message" : "Comment"));
        return Activity.builder(
                        "linkedin:comment:" + Texts.key(link, at.toString(), text),
                        Network.LINKEDIN,
                        Kind.REPLY,
                        at,
                        row.source())
                .text(text)
                .thread(post)
                .inReplyTo(post == null ? link : post)
                .links(Texts.links(text))
                .url(Texts.uri(link));
    }

    private ActivityBuilder mark(Row row, Instant at, String link, @Nullable String post) {
        String detail = kind == FileKind.VOTES ? row.orNull("OptionText") : row.orNull("Type");
        String name = act().name().toLowerCase(java.util.Locale.ROOT);
        return Activity.builder(
                        "linkedin:" + name + ":" + Texts.key(link, at.toString(), String.valueOf(detail)),
                        Network.LINKEDIN,
                        act(),
                        at,
                        row.source())
                .inReplyTo(post == null ? link : post)
                .detail(detail)
                .url(Texts.uri(link));
    }

    private ActivityBuilder follow(Row row, Instant at) {
        return Activity.builder(
                "linkedin:follow:" + Texts.key(row.get("Organization"), row.get("FullName"), at.toString()),
                Network.LINKEDIN,
                Kind.FOLLOW,
                at,
                row.source());
    }

    private ActivityBuilder member(Row row, Instant at) {
        String name = Texts.repaired(row.get("FullName"));
        return follow(row, at)
                .detail(row.orNull("Status"))
                .with(name.isEmpty() ? List.of() : List.of(Party.read(name)));
    }

    private static String id(String what, String link, @Nullable String post, Instant at, String text) {
        return "linkedin:" + what + ":" + (post == null ? Texts.key(link, at.toString(), text) : post);
    }
}
