package org.mingle.importer.blog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;

/** Turns what a blog holds into activities. */
final class ActivityWriter implements Taker {
    private final Sink sink;
    private final FileLog log;
    private final String file;
    private final Whose whose;
    private final Talk talk;
    private @Nullable Moment oldest;

    ActivityWriter(Sink sink, FileLog log, String file, Whose whose) {
        this.sink = sink;
        this.log = log;
        this.file = file;
        this.whose = whose;
        this.talk = new Talk(whose);
    }

    /** Returns when the oldest post was published, null when there was none. */
    @Nullable
    Moment oldest() {
        return oldest;
    }

    @Override
    public void skipped(int line, String reason) {
        log.skipped(line, reason);
    }

    @Override
    public void leftOut(String what) {
        log.leftOut(what);
    }

    @Override
    public void post(Post post) {
        boolean mine = whose.post(post.author());
        String thread = Addresses.key(post.link().isEmpty() ? post.key() : post.link());
        String id = id(post, thread);
        if (!post.again()) {
            own(post, id, thread, mine);
        }
        talk.begin(mine ? null : party(whose.author(post.author())), post.again());
        post.comments().forEach(talk::add);
        for (Comment comment : post.comments()) {
            if (comment.leftOut() != null) {
                log.leftOut(comment.leftOut());
            } else if (!post.shown()) {
                log.leftOut("comment on what is not published");
            } else {
                said(comment, thread, post.link(), id, mine);
            }
        }
    }

    private static String id(Post post, String thread) {
        String key = Addresses.key(post.key());
        key = key.isEmpty() ? thread : key;
        String content =
                key.isEmpty() ? Addresses.digest(post.title(), post.body().raw()) : key;
        return "blog:post:" + content;
    }

    private void own(Post post, String id, String thread, boolean mine) {
        Moment at = post.at();
        if (post.leftOut() != null) {
            log.leftOut(post.leftOut());
        } else if (!mine) {
            log.leftOut("post of another author");
        } else if (at == null) {
            log.skipped(post.line(), "a date of publication was expected");
        } else {
            oldest = oldest == null || at.at().isBefore(oldest.at()) ? at : oldest;
            Html.Said said = Html.said(post.body());
            String title = Html.name(post.title());
            boolean repeated = said.text().startsWith(title);
            sink.activity(
                    builder(id, Kind.POST, at, post.line())
                            .text(repeated ? said.text() : said.text().isEmpty() ? title : title + "\n\n" + said.text())
                            .links(said.links())
                            .thread(thread.isEmpty() ? id : thread)
                            .url(Addresses.page(post.link()))
                            .reception(post.reception())
                            .build(),
                    log);
        }
    }

    private ActivityBuilder builder(String id, Kind kind, Moment at, int line) {
        return Activity.builder(id, Network.BLOG, kind, at.at(), new SourceRow(file, line))
                .precision(at.dayOnly() ? Precision.DAY : Precision.EXACT);
    }

    @Override
    public void comment(String link, String thread, Comment comment) {
        if (comment.leftOut() != null) {
            log.leftOut(comment.leftOut());
            return;
        }
        talk.add(comment);
        said(comment, thread, link, link.isEmpty() ? thread : link, true);
    }

    private void said(Comment comment, String thread, String link, String post, boolean room) {
        Moment at = comment.at();
        Party by = Talk.party(comment);
        boolean mine = whose.comment(comment);
        Talk.Answered answered = talk.answered(comment);
        if (at == null) {
            log.skipped(comment.line(), "a date of the comment was expected");
        } else if (!mine && by == null) {
            log.hidden();
        } else if (!mine && !room && !answered.owner()) {
            log.leftOut("comment on a post of another author");
        } else {
            Html.Said said = Html.said(comment.body());
            ActivityBuilder built = builder(id(comment, thread, at), Kind.REPLY, at, comment.line())
                    .text(said.text())
                    .links(said.links())
                    .thread(thread.isEmpty() ? post : thread)
                    .inReplyTo(answered.id().isEmpty() ? post : id(answered.id(), thread))
                    .url(
                            link.isEmpty() || comment.id().isEmpty()
                                    ? null
                                    : Addresses.page(anchored(link, comment.id())));
            if (!mine && by != null) {
                built.receivedFrom(by);
            }
            Party to = answered.party();
            sink.activity(
                    built.with(to == null || to.equals(by) ? List.of() : List.of(to))
                            .build(),
                    log);
        }
    }

    private static String anchored(String link, String id) {
        int fragment = link.indexOf('#');
        return id.contains(":") ? link : (fragment < 0 ? link : link.substring(0, fragment)) + "#comment-" + id;
    }

    private static String id(Comment comment, String thread, Moment at) {
        return comment.id().isEmpty()
                ? "blog:comment:"
                        + Addresses.digest(
                                thread,
                                comment.name(),
                                comment.mail(),
                                at.at().toString(),
                                comment.body().raw())
                : id(comment.id(), thread);
    }

    /** A number that is unique everywhere says so with a colon. */
    private static String id(String number, String thread) {
        return "blog:comment:" + (number.contains(":") ? number : thread + "#comment-" + number);
    }

    private static @Nullable Party party(Author author) {
        return Talk.party(author.shown(), author.mail(), "", "");
    }
}
