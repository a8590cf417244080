package org.mingle.analysis.tie;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.ContactId;

/** What was exchanged with one person, oldest first. */
public final class History {
    private static final int NEW_CONVERSATION_DAYS = 14;

    private final ContactId contact;
    private final List<Exchange> acts = new ArrayList<>();

    History(ContactId contact) {
        this.contact = contact;
    }

    void add(Exchange exchange) {
        acts.add(exchange);
    }

    /** Returns with whom. */
    public ContactId contact() {
        return contact;
    }

    /** Returns the acts, oldest first. */
    public List<Exchange> acts() {
        return acts;
    }

    /** Returns the part up to a day. */
    History until(LocalDate day) {
        History part = new History(contact);
        acts.stream().filter(act -> !day(act).isAfter(day)).forEach(part::add);
        return part;
    }

    static LocalDate day(Exchange act) {
        return LocalDate.ofInstant(act.at(), ZoneOffset.UTC);
    }

    @Nullable
    Exchange last() {
        return acts.isEmpty() ? null : acts.get(acts.size() - 1);
    }

    @Nullable
    Exchange first() {
        return acts.isEmpty() ? null : acts.get(0);
    }

    int count(Direction direction) {
        return (int) acts.stream().filter(act -> act.direction() == direction).count();
    }

    double reciprocity() {
        int in = count(Direction.RECEIVED);
        int out = count(Direction.SENT);
        return in + out == 0 ? 0 : 2.0 * Math.min(in, out) / (in + out);
    }

    /** Returns the conversations: acts with no gap of more than 14 days. */
    public List<List<Exchange>> conversations() {
        List<List<Exchange>> list = new ArrayList<>();
        LocalDate former = null;
        for (Exchange act : acts) {
            LocalDate day = day(act);
            if (former == null || former.plusDays(NEW_CONVERSATION_DAYS).isBefore(day)) {
                list.add(new ArrayList<>());
            }
            list.get(list.size() - 1).add(act);
            former = day;
        }
        return list;
    }

    /** Counts turns: acts of one side in a row are one. */
    public static int turns(List<Exchange> acts) {
        int turns = 0;
        Direction former = null;
        for (Exchange act : acts) {
            if (act.direction() != former) {
                turns++;
            }
            former = act.direction();
        }
        return turns;
    }

    double medianTurns() {
        double[] turns =
                conversations().stream().mapToDouble(History::turns).sorted().toArray();
        if (turns.length == 0) {
            return 0;
        }
        int middle = turns.length / 2;
        return turns.length % 2 == 1 ? turns[middle] : (turns[middle - 1] + turns[middle]) / 2;
    }

    /** Counts days of the last year on which both have spoken in the same conversation. */
    int mutualDays(LocalDate asOf) {
        Set<LocalDate> days = new HashSet<>();
        for (List<Exchange> conversation : conversations()) {
            boolean both =
                    conversation.stream().map(Exchange::direction).distinct().count() == 2;
            if (both) {
                conversation.stream()
                        .map(History::day)
                        .filter(day -> day.isAfter(asOf.minusDays(365)))
                        .forEach(days::add);
            }
        }
        return days.size();
    }

    double initiated() {
        List<List<Exchange>> all = conversations();
        return all.stream()
                        .filter(one -> one.get(0).direction() == Direction.SENT)
                        .count()
                / (double) all.size();
    }

    int channels() {
        return (int) acts.stream().map(Exchange::network).distinct().count();
    }

    boolean favours() {
        return acts.stream()
                .anyMatch(
                        act -> act.kind() == Kind.RECOMMENDATION || act.kind() == Kind.ENDORSEMENT && act.words() > 0);
    }

    double duration(LocalDate asOf) {
        Exchange first = first();
        return first == null
                ? 0
                : Math.min(1, Math.max(0, asOf.toEpochDay() - day(first).toEpochDay()) / 365.25 / 5);
    }

    double depth() {
        double turns = medianTurns();
        return turns <= 1 ? 0 : 1 - Math.pow(2, -(turns - 1) / 2);
    }

    /** Returns how close they are apart from how long ago it was. */
    double closeness(LocalDate asOf) {
        double frequency = Math.min(1, Math.log1p(mutualDays(asOf)) / Math.log1p(Tier.WEEKLY.reference));
        return 0.4 * frequency + 0.2 * reciprocity() + 0.15 * depth() + 0.1 * duration(asOf);
    }
}
