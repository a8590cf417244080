package org.mingle.analysis.tie;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mingle.analysis.text.Closing;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.workspace.Archive;

/** What the last messages of other people want: read in one pass, and not held. */
final class WaitingMessages {
    /** A message older than this waits no more. */
    static final int DAYS = 365;

    private static final int LEAST_WORDS = 4;

    private final Map<ActivityId, Wish> wishes = new HashMap<>();

    WaitingMessages(Archive archive, Set<ActivityId> last, LocalDate today, Function<Activity, PostAnalysis> analyzer) {
        ActivityQuery query = ActivityQuery.ALL
                .of(Kind.MESSAGE)
                .in(Direction.RECEIVED)
                .between(today.minusDays(DAYS).atStartOfDay().toInstant(ZoneOffset.UTC), null);
        if (!last.isEmpty()) {
            archive.activities().forEach(query, message -> {
                if (last.contains(message.id())) {
                    wishes.put(message.id(), wish(message, analyzer));
                }
            });
        }
    }

    /** What a last message wants. */
    enum Wish {
        NOTHING,
        ANSWER,
        QUESTION
    }

    Wish of(ActivityId id) {
        return wishes.getOrDefault(id, Wish.NOTHING);
    }

    /** Returns what words of somebody else want. */
    static Wish wish(Activity message, Function<Activity, PostAnalysis> analyzer) {
        String text = message.text();
        if (message.words() < LEAST_WORDS) {
            return Wish.NOTHING;
        }
        if (text == null) {
            return Wish.ANSWER;
        }
        PostAnalysis analysis = analyzer.apply(message);
        if (Boolean.TRUE.equals(analysis.question())) {
            return Wish.QUESTION;
        }
        boolean closing = analysis.does(Act.THANKS) || Closing.is(text);
        return closing && !analysis.does(Act.REQUEST) ? Wish.NOTHING : Wish.ANSWER;
    }
}
