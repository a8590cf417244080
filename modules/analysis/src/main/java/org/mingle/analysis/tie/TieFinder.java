package org.mingle.analysis.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.own.Tier;
import org.mingle.api.workspace.Archive;

/**
 * Finds the ties of an archive in one pass over the exchanges, as they were on the last day that an export of messages tells
 * of.
 *
 * <p>Cadences come by rank: the five closest every week, the next ten every month, the next 35 every half year, the others
 * every year, unless the person says otherwise. The rank leaves recency out, or whoever falls silent would lose the cadence
 * that shows it.
 */
public final class TieFinder {
    /** People connected within so many days are new. */
    public static final int NEW_DAYS = 90;

    private static final int CROWD = 8;

    private final Archive archive;
    private final LocalDate today;
    private final Function<Activity, PostAnalysis> analyzer;
    private final OwnAdditions own;
    private final Map<ContactId, History> histories = new HashMap<>();

    /**
     * Prepares a search.
     *
     * @param analyzer reads the messages that may wait for an answer
     */
    public TieFinder(Archive archive, Function<Activity, PostAnalysis> analyzer) {
        this.archive = archive;
        this.analyzer = analyzer;
        this.own = archive.own();
        this.today = lastDay(archive);
    }

    /** Returns the day on which the ties of an archive are seen. */
    public static LocalDate lastDay(Archive archive) {
        return archive.coverage().stream()
                .filter(told -> told.kind() == Kind.MESSAGE)
                .map(told -> told.until().isAfter(archive.asOf()) ? archive.asOf() : told.until())
                .max(LocalDate::compareTo)
                .orElse(archive.asOf());
    }

    /** Returns the histories behind the ties, by contact. */
    public Map<ContactId, History> histories() {
        return histories;
    }

    /** Returns the ties, strongest first. */
    public List<Tie> find() {
        Beside<List<Contact>> reading =
                new Beside<>("reading people", () -> archive.contacts().search(ContactQuery.ALL));
        archive.activities().forEachExchange(this::take);
        List<Contact> people = reading.get();
        Map<ContactId, Contact> byId = new HashMap<>();
        people.forEach(one -> byId.put(one.id(), one));
        histories.keySet().retainAll(byId.keySet());
        List<Strength> known = strengths(byId);
        Set<ActivityId> open = new HashSet<>();
        known.forEach(one -> one.open().ifPresent(message -> open.add(message.activity())));
        WaitingMessages waiting = new WaitingMessages(archive, open, today, analyzer);
        Stream<Strength> fresh = people.stream()
                .filter(one -> !histories.containsKey(one.id()) && isNew(one, today))
                .map(one -> new Strength(today, one, new History(one.id()), own.cadence(one, Tier.OTHERS)));
        return Stream.concat(known.stream(), fresh)
                .map(one -> one.tie(waiting))
                .sorted(Comparator.comparingDouble(Tie::strength)
                        .reversed()
                        .thenComparing(one -> one.contact().id().value()))
                .toList();
    }

    /** How close somebody is, worked out once. */
    private record Ranked(History history, double closeness) {}

    private List<Strength> strengths(Map<ContactId, Contact> people) {
        List<Ranked> ranked = histories.values().stream()
                .map(one -> new Ranked(one, one.closeness(today)))
                .sorted(Comparator.comparingDouble(Ranked::closeness)
                        .reversed()
                        .thenComparing(one -> one.history.contact().value()))
                .toList();
        List<Strength> strengths = new ArrayList<>(ranked.size());
        for (int rank = 0; rank < ranked.size(); rank++) {
            History history = ranked.get(rank).history;
            Contact person = people.get(history.contact());
            if (person != null) {
                strengths.add(new Strength(today, person, history, own.cadence(person, Tier.ofRank(rank))));
            }
        }
        return strengths;
    }

    static boolean isNew(Contact contact, LocalDate today) {
        LocalDate day = contact.connectedOn();
        return contact.connected() && day != null && day.isAfter(today.minusDays(NEW_DAYS));
    }

    private void take(Exchange exchange) {
        boolean said = exchange.kind() == Kind.MESSAGE
                || exchange.kind() == Kind.INVITATION && exchange.words() > 0
                || exchange.kind() == Kind.ENDORSEMENT
                || exchange.kind() == Kind.RECOMMENDATION
                || exchange.kind() == Kind.REPLY
                || exchange.kind() == Kind.MEETING;
        if (said && exchange.people() <= CROWD) {
            histories.computeIfAbsent(exchange.contact(), History::new).add(exchange);
        }
    }
}
