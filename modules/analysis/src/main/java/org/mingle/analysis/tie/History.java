package org.mingle.analysis.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.ContactId;

/** What was exchanged with one person, oldest first. Days are those of UTC. */
public final class History {
    private static final int NEW_CONVERSATION_DAYS = 14;
    private static final int YEAR = 365;
    private static final double FULL_YEAR = 365.25;
    private static final int LONG_YEARS = 5;
    private static final long DAY_SECONDS = 86_400;

    private final ContactId contact;
    private final List<Exchange> acts = new ArrayList<>(4);
    private @Nullable List<List<Exchange>> conversations;
    private long @Nullable [] mutualDays;

    History(ContactId contact) {
        this.contact = contact;
    }

    /** Adds the next act; once something was asked of the history, it is complete. */
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
        acts.stream().filter(act -> day(act) <= day.toEpochDay()).forEach(part::add);
        return part;
    }

    private static long day(Exchange act) {
        return Math.floorDiv(act.at().getEpochSecond(), DAY_SECONDS);
    }

    static LocalDate date(Exchange act) {
        return LocalDate.ofEpochDay(day(act));
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
        int count = 0;
        for (Exchange act : acts) {
            count += act.direction() == direction ? 1 : 0;
        }
        return count;
    }

    double reciprocity() {
        return reciprocity(count(Direction.RECEIVED), count(Direction.SENT));
    }

    /** Returns 2·min/(in + out), 0 for nothing. */
    public static double reciprocity(int in, int out) {
        return in + out == 0 ? 0 : 2.0 * Math.min(in, out) / (in + out);
    }

    /** Returns the conversations: acts with no gap of more than 14 days. */
    public List<List<Exchange>> conversations() {
        List<List<Exchange>> known = conversations;
        if (known == null) {
            known = new ArrayList<>();
            int begin = 0;
            for (int i = 1; i <= acts.size(); i++) {
                boolean ends = i == acts.size() || day(acts.get(i)) - day(acts.get(i - 1)) > NEW_CONVERSATION_DAYS;
                if (ends) {
                    known.add(acts.subList(begin, i));
                    begin = i;
                }
            }
            conversations = known;
        }
        return known;
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
        int[] turns = conversations().stream().mapToInt(History::turns).sorted().toArray();
        int middle = turns.length / 2;
        if (turns.length == 0) {
            return 0;
        }
        return turns.length % 2 == 1 ? turns[middle] : (turns[middle - 1] + turns[middle]) / 2.0;
    }

    private long[] mutual() {
        long[] known = mutualDays;
        if (known == null) {
            LongStream.Builder days = LongStream.builder();
            for (List<Exchange> talk : conversations()) {
                if (turns(talk) > 1) {
                    talk.forEach(act -> days.add(day(act)));
                }
            }
            known = days.build().distinct().toArray();
            mutualDays = known;
        }
        return known;
    }

    /** Counts the days, ever, of conversations in which both spoke. */
    int mutualDays() {
        return mutual().length;
    }

    /** Counts those of the year that ends with a day. */
    int mutualDays(LocalDate end) {
        long before = end.toEpochDay() - YEAR;
        int count = 0;
        for (long day : mutual()) {
            count += day > before ? 1 : 0;
        }
        return count;
    }

    /** Returns the last day of a conversation in which both spoke, null when there was none. */
    @Nullable
    LocalDate lastMutual() {
        long[] days = mutual();
        return days.length == 0 ? null : LocalDate.ofEpochDay(days[days.length - 1]);
    }

    double initiated() {
        Predicate<List<Exchange>> mine = talk -> talk.get(0).direction() == Direction.SENT;
        return conversations().stream().filter(mine).count()
                / (double) conversations().size();
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
        double days = first == null ? 0 : Math.max(0, asOf.toEpochDay() - day(first));
        return Math.min(1, days / FULL_YEAR / LONG_YEARS);
    }

    double depth() {
        double turns = medianTurns();
        return turns <= 1 ? 0 : 1 - Math.pow(2, -(turns - 1) / 2);
    }

    /** Returns how close they are apart from how long ago it was. */
    double closeness(LocalDate asOf) {
        double frequency = Math.min(1, Math.log1p(mutualDays(asOf)) / Math.log1p(Reference.WEEKLY));
        return 0.4 * frequency + 0.2 * reciprocity() + 0.15 * depth() + 0.1 * duration(asOf);
    }
}
