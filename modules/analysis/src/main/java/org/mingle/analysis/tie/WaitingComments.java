package org.mingle.analysis.tie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mingle.analysis.tie.WaitingMessages.Wish;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.workspace.Archive;

/**
 * What people said to the owner before everybody and got no answer to, where exports tell what others say: comments on a blog,
 * replies and mentions on a network. Whoever comes back to the thread has answered; what one guest says to another waits for
 * nobody.
 */
public final class WaitingComments {
    private final Function<Activity, PostAnalysis> analyzer;
    private final Map<String, Instant> spoken = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final List<Activity> comments = new ArrayList<>();

    /**
     * Reads them.
     *
     * @param from what was said before waits no more
     */
    public WaitingComments(Archive archive, Instant from, Function<Activity, PostAnalysis> analyzer) {
        this.analyzer = analyzer;
        ActivityQuery heard = ActivityQuery.ALL
                .withoutTexts()
                .of(Kind.REPLY, Kind.POST)
                .in(Direction.RECEIVED)
                .between(from, null);
        archive.activities().forEach(heard, one -> {
            if (forOwner(one)) {
                comments.add(one);
            }
        });
        if (!comments.isEmpty()) {
            ActivityQuery said = ActivityQuery.ALL
                    .withoutTexts()
                    .of(Kind.REPLY, Kind.POST)
                    .in(Direction.SENT)
                    .between(from, null);
            archive.activities().forEach(said, this::speak);
        }
    }

    private static boolean forOwner(Activity one) {
        boolean toMe = one.kind() == Kind.REPLY || !one.mentions().isEmpty();
        return one.isPublic() && one.actor() != null && one.with().isEmpty() && toMe;
    }

    private void speak(Activity act) {
        if (act.inReplyTo() != null) {
            answered.add(act.inReplyTo());
        }
        if (act.kind() == Kind.REPLY && act.thread() != null) {
            spoken.merge(act.thread(), act.at(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** Returns those that want an answer, newest first. */
    public List<Activity> list() {
        return comments.stream()
                .filter(one -> !answered(one) && WaitingMessages.wish(one, analyzer) != Wish.NOTHING)
                .toList();
    }

    /** Returns those that ask something, newest first. */
    public List<Activity> questions() {
        return comments.stream()
                .filter(one -> !answered(one) && WaitingMessages.wish(one, analyzer) == Wish.QUESTION)
                .toList();
    }

    private boolean answered(Activity one) {
        Instant last = one.thread() == null ? null : spoken.get(one.thread());
        return last != null && last.isAfter(one.at())
                || answered.contains(one.id().value())
                || one.url() != null && answered.contains(one.url().toString());
    }
}
