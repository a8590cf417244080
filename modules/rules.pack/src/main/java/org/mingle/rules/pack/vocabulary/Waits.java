package org.mingle.rules.pack.vocabulary;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.situation.Situation;

/** Whose turn it is: invitations that nobody took up, and how talks ended. Read only for rules that name it. */
final class Waits {
    private static final String NEXT_STEP = "nextstep";

    private Waits() {}

    /** Returns whether somebody asked the owner to connect, is no contact, and nothing was said between the two since. */
    static boolean pending(Activity activity, Situation situation) {
        ContactId who = activity.actor() == null ? null : activity.actor().contact();
        return activity.kind() == Kind.INVITATION
                && activity.direction() == Direction.RECEIVED
                && who != null
                && situation.contact(who).filter(Contact::connected).isEmpty()
                && situation.ties().stream()
                        .filter(tie -> tie.contact().id().equals(who))
                        .noneMatch(tie -> saidSince(activity, tie));
    }

    private static boolean saidSince(Activity invitation, Tie tie) {
        LocalDate day = LocalDate.ofInstant(invitation.at(), ZoneOffset.UTC);
        return tie.lastContact() != null
                && !tie.lastContact().isBefore(day)
                && !invitation.id().equals(tie.last());
    }

    private static Optional<Activity> last(Tie tie, Situation situation) {
        return tie.last() == null ? Optional.empty() : situation.activity(tie.last());
    }

    /** Returns whether the owner did what was done last; null when nothing was. */
    static @Nullable Boolean lastSent(Tie tie, Situation situation) {
        return last(tie, situation).map(Activity::sent).orElse(null);
    }

    /** Returns whether the last message asks something or says what comes next; null when nobody can tell. */
    static @Nullable Boolean lastAsks(Tie tie, Situation situation) {
        Activity last = last(tie, situation).orElse(null);
        if (last == null || last.kind() != Kind.MESSAGE || last.text() == null) {
            return null;
        }
        PostAnalysis analysis = situation.analysis(last);
        return analysis.question() == null
                ? null
                : analysis.question()
                        || analysis.does(Act.REQUEST)
                        || analysis.marks().stream()
                                .anyMatch(mark -> mark.trait().equals(NEXT_STEP));
    }
}
