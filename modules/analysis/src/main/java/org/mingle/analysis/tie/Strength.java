package org.mingle.analysis.tie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.SourceRow;

/** The tie to one person, by the formulas that {@link Tie} documents. */
final class Strength {
    private static final int RECENT_WAIT_DAYS = 365;

    private final LocalDate asOf;
    private final Contact contact;
    private final History history;
    private final Tier tier;

    Strength(LocalDate asOf, Contact contact, History history, Tier tier) {
        this.asOf = asOf;
        this.contact = contact;
        this.history = history;
        this.tier = tier;
    }

    Tie tie(WaitingMessages waiting) {
        Exchange last = history.last();
        Exchange first = history.first();
        Integer silent = last == null ? null : days(last);
        double strength = value(history, asOf);
        Exchange open = open();
        WaitingMessages.Wish wish = open == null ? WaitingMessages.Wish.NOTHING : waiting.of(open.activity());
        Exchange waits = wish == WaitingMessages.Wish.NOTHING ? null : open;
        return new Tie(
                contact,
                strength,
                recency(history, asOf),
                frequency(history, asOf),
                history.reciprocity(),
                history.depth(),
                history.duration(asOf),
                history.channels(),
                stage(silent),
                tier.days,
                silent,
                silent == null ? 0 : Math.max(0, silent - tier.days),
                first == null ? null : History.day(first),
                last == null ? null : History.day(last),
                last == null ? null : row(waiting, last),
                TieFinder.isNew(contact, asOf.minusDays(TieFinder.NEW_DAYS)),
                History.turns(history.acts()),
                history.count(Direction.RECEIVED),
                history.count(Direction.SENT),
                last == null ? null : history.initiated(),
                waits == null ? null : Integer.valueOf(days(waits)),
                waits != null && wish == WaitingMessages.Wish.QUESTION,
                waits == null ? null : waits.activity(),
                fading(strength),
                silent != null && silent > 3 * 365 && deepOnce());
    }

    private static SourceRow row(WaitingMessages waiting, Exchange last) {
        return waiting.row(last.activity());
    }

    private int days(Exchange act) {
        return (int) Math.max(0, asOf.toEpochDay() - History.day(act).toEpochDay());
    }

    private double recency(History some, LocalDate day) {
        Exchange last = some.last();
        long silent = last == null
                ? 0
                : Math.max(0, day.toEpochDay() - History.day(last).toEpochDay());
        return last == null ? 0 : Math.pow(2, -(double) silent / tier.days);
    }

    private double frequency(History some, LocalDate day) {
        return Math.min(1, Math.log1p(some.mutualDays(day)) / Math.log1p(tier.reference));
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
        LocalDate then = asOf.minusDays(180);
        Exchange first = history.first();
        if (first == null || History.day(first).isAfter(then)) {
            return false;
        }
        double before = value(history.until(then), then);
        return before >= 50 && before - now >= 30;
    }

    private boolean deepOnce() {
        return history.conversations().stream().anyMatch(one -> History.turns(one) >= 5);
    }

    private Stage stage(@Nullable Integer silent) {
        Exchange first = history.first();
        boolean mutual = history.count(Direction.SENT) > 0 && history.count(Direction.RECEIVED) > 0;
        if (first == null || !mutual && first.direction() == Direction.SENT) {
            return Stage.STRANGER;
        }
        long days = history.acts().stream().map(History::day).distinct().count();
        boolean liked = mutual && days >= 3 && history.reciprocity() >= 0.4;
        boolean faded = silent != null && silent > 2 * tier.days;
        boolean old = History.day(first).isBefore(asOf.minusYears(1));
        if (liked && (history.favours() || old && history.depth() >= 0.5 || history.channels() > 1)) {
            return Stage.TRUST;
        }
        return liked && !faded ? Stage.LIKE : Stage.KNOW;
    }

    /** Returns the last message between the two when it is theirs. */
    private @Nullable Exchange open() {
        Exchange last = null;
        for (Exchange act : history.acts()) {
            if (act.kind() == Kind.MESSAGE && act.people() == 1) {
                last = act;
            }
        }
        return last != null && last.direction() == Direction.RECEIVED && days(last) <= RECENT_WAIT_DAYS ? last : null;
    }
}
