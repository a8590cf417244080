package org.mingle.analysis.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.workspace.Archive;

/**
 * Finds the ties of an archive in one pass over the exchanges.
 *
 * <p>Cadences come by rank: the five closest every week, the next ten every month, the next 35 every half year, the others
 * every year. The rank leaves recency out, or whoever falls silent would lose the cadence that shows it.
 */
public final class TieFinder {
    /** People connected within so many days are new. */
    public static final int NEW_DAYS = 90;

    private static final int CROWD = 8;

    private final Archive archive;
    private final Map<ContactId, History> histories = new HashMap<>();

    public TieFinder(Archive archive) {
        this.archive = archive;
    }

    /** Returns the histories behind the ties, by contact. */
    public Map<ContactId, History> histories() {
        return histories;
    }

    /** Returns the ties, strongest first. */
    public List<Tie> find() {
        archive.activities().forEachExchange(this::take);
        Map<ContactId, Contact> people = new HashMap<>();
        archive.contacts().search(ContactQuery.ALL).forEach(one -> people.put(one.id(), one));
        List<History> known = new ArrayList<>(histories.values());
        known.removeIf(history -> !people.containsKey(history.contact()));
        known.sort(Comparator.comparingDouble((History one) -> one.closeness(archive.asOf()))
                .reversed()
                .thenComparing(one -> one.contact().value()));
        List<Tie> ties = new ArrayList<>();
        Set<ContactId> done = new HashSet<>();
        WaitingMessages waiting = new WaitingMessages(archive);
        for (int rank = 0; rank < known.size(); rank++) {
            History history = known.get(rank);
            done.add(history.contact());
            Contact person = people.get(history.contact());
            if (person != null) {
                ties.add(new Strength(archive.asOf(), person, history, Tier.ofRank(rank)).tie(waiting));
            }
        }
        LocalDate since = archive.asOf().minusDays(NEW_DAYS);
        people.values().stream()
                .filter(one -> !done.contains(one.id()) && isNew(one, since))
                .forEach(one ->
                        ties.add(new Strength(archive.asOf(), one, new History(one.id()), Tier.YEARLY).tie(waiting)));
        ties.sort(Comparator.comparingDouble(Tie::strength)
                .reversed()
                .thenComparing(one -> one.contact().id().value()));
        return List.copyOf(ties);
    }

    static boolean isNew(Contact contact, LocalDate since) {
        LocalDate day = contact.connectedOn();
        return contact.connected() && day != null && day.isAfter(since);
    }

    private void take(Exchange exchange) {
        boolean said = exchange.kind() == Kind.MESSAGE
                || exchange.kind() == Kind.INVITATION && exchange.words() > 0
                || exchange.kind() == Kind.ENDORSEMENT
                || exchange.kind() == Kind.RECOMMENDATION
                || exchange.kind() == Kind.REPLY;
        if (said && exchange.people() <= CROWD) {
            histories.computeIfAbsent(exchange.contact(), History::new).add(exchange);
        }
    }
}
