package org.mingle.analysis.tie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.own.Cadence;

/** The tie to one person, by the formulas that {@link Tie} documents. */
final class Strength {
    private static final int FADING_DAYS = 180;
    static final int DORMANT_YEARS = 3;
    private static final int DEEP_TURNS = 5;

    private final LocalDate today;
    private final Contact contact;
    private final History history;
    private final Cadence cadence;

    Strength(LocalDate today, Contact contact, History history, Cadence cadence) {
        this.today = today;
        this.contact = contact;
        this.history = history;
        this.cadence = cadence;
    }

    Tie tie(WaitingMessages waiting) {
        Exchange last = history.last();
        Exchange first = history.first();
        Integer silent = last == null ? null : days(last);
        double strength = value(history, today);
        Exchange open = open().orElse(null);
        WaitingMessages.Wish wish = open == null ? WaitingMessages.Wish.NOTHING : waiting.of(open.activity());
        Exchange waits = wish == WaitingMessages.Wish.NOTHING ? null : open;
        return new Tie(
                contact,
                strength,
                recency(history, today),
                frequency(history, today),
                history.reciprocity(),
                history.depth(),
                history.duration(today),
                history.channels(),
                stage(silent),
                cadence.idealDays(),
                cadence.maximumDays(),
                silent,
                silent == null ? 0 : Math.max(0, silent - cadence.idealDays()),
                first == null ? null : History.date(first),
                last == null ? null : History.date(last),
                last == null ? null : last.activity(),
                TieFinder.isNew(contact, today),
                History.turns(history.acts()),
                history.count(Direction.RECEIVED),
                history.count(Direction.SENT),
                last == null ? null : history.initiated(),
                waits == null ? null : Integer.valueOf(days(waits)),
                waits != null && wish == WaitingMessages.Wish.QUESTION,
                waits == null ? null : waits.activity(),
                fading(strength),
                dormant());
    }

    private int days(Exchange act) {
        return (int) Math.max(0, today.toEpochDay() - History.date(act).toEpochDay());
    }

    private double recency(History some, LocalDate day) {
        LocalDate last = some.lastMutual();
        return last == null
                ? 0
                : Math.pow(2, -(double) Math.max(0, last.until(day, ChronoUnit.DAYS)) / cadence.idealDays());
    }

    private double frequency(History some, LocalDate day) {
        return Math.min(1, Math.log1p(some.mutualDays(day)) / Math.log1p(Reference.daysAYear(cadence)));
    }

    private double value(History some, LocalDate day) {
        double multiplexity = Math.min(1, Math.max(0, some.channels() - 1) / 2.0);
        return 100
                * (0.30 * recency(some, day)
                        + 0.20 * frequency(some, day)
                        + 0.20 * some.reciprocity()
                        + 0.15 * some.depth()
                        + 0.10 * some.duration(day)
                        + 0.05 * multiplexity);
    }

    private boolean fading(double now) {
        LocalDate then = today.minusDays(FADING_DAYS);
        Exchange first = history.first();
        // Who never answered was never at 50, and nobody can have fallen by 30 to more than 70.
        if (first == null || History.date(first).isAfter(then) || history.mutualDays() == 0 || now > 70) {
            return false;
        }
        double before = value(history.until(then), then);
        return before >= 50 && before - now >= 30;
    }

    private boolean dormant() {
        Exchange last = history.last();
        return last != null
                && !History.date(last).isAfter(today.minusYears(DORMANT_YEARS))
                && history.conversations().stream().anyMatch(talk -> History.turns(talk) >= DEEP_TURNS);
    }

    private Stage stage(@Nullable Integer silent) {
        Exchange first = history.first();
        boolean heard = history.count(Direction.RECEIVED) > 0;
        if (first == null || !heard) {
            return Stage.STRANGER;
        }
        boolean liked = history.mutualDays() >= 3 && history.reciprocity() >= 0.4;
        boolean faded = silent != null && silent > cadence.maximumDays();
        boolean old = !History.date(first).isAfter(today.minusYears(1));
        if (liked && (history.favours() || old && history.depth() >= 0.5 || history.channels() > 1)) {
            return Stage.TRUST;
        }
        return liked && !faded ? Stage.LIKE : Stage.KNOW;
    }

    /** Returns the last message between the two when it is theirs, not too long ago, and they have not met since. */
    Optional<Exchange> open() {
        for (int i = history.acts().size() - 1; i >= 0; i--) {
            Exchange act = history.acts().get(i);
            if (act.kind() == Kind.MEETING) {
                return Optional.empty();
            }
            if (act.kind() == Kind.MESSAGE && act.people() == 1) {
                boolean theirs = act.direction() == Direction.RECEIVED && days(act) <= WaitingMessages.DAYS;
                return theirs ? Optional.of(act) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
