package org.mingle.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingle.api.contact.Proposal;
import org.mingle.store.text.PersonName;

/**
 * Pairs that may be one person. Only those are compared who have something telling in common: everybody with everybody would
 * be half a milliard comparisons.
 */
final class Proposals {
    /** What more people than this have in common tells nothing. */
    private static final int CROWD = 60;

    private final long ws;
    private final Sql sql;
    private final Map<String, List<Candidate>> blocks = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();

    Proposals(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    List<Proposal> list(int limit) {
        Collection<Candidate> everybody = new Candidates(ws, sql).read();
        everybody.forEach(this::block);
        Set<String> decided = new HashSet<>();
        sql.query(
                "SELECT p.person, q.person FROM apart a JOIN persona p ON p.ws = a.ws AND p.id = a.one JOIN persona q ON q.ws ="
                        + " a.ws AND q.id = a.other WHERE a.ws = ?",
                row -> decided.add(pair(row.getLong(1), row.getLong(2))),
                ws);
        List<Proposal> proposals = new ArrayList<>();
        for (List<Candidate> block : blocks.values()) {
            if (block.size() <= CROWD) {
                compare(block, decided, proposals);
            }
        }
        proposals.sort(Comparator.comparingDouble((Proposal one) -> -one.likelihood())
                .thenComparing(one -> one.one().value())
                .thenComparing(one -> one.other().value()));
        return List.copyOf(proposals.subList(0, Math.min(limit, proposals.size())));
    }

    private void block(Candidate person) {
        Set<String> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (PersonName name : person.names()) {
            names.add(name.key());
            keys(person, name, keys);
        }
        person.accounts().forEach(account -> keys.add("handle " + Resemblance.handle(account)));
        keys.remove("handle ");
        keys.forEach(
                key -> blocks.computeIfAbsent(key, none -> new ArrayList<>(2)).add(person));
        names.forEach(name -> bearers.merge(name, 1, Integer::sum));
    }

    private static void keys(Candidate person, PersonName name, Set<String> keys) {
        if (name.given().isEmpty()) {
            return;
        }
        keys.add("name " + name.key());
        String initial = name.given().substring(0, 1);
        person.days().forEach(day -> keys.add("day " + day + " " + initial));
        person.days().forEach(day -> keys.add("day " + day + " " + name.family()));
        for (String company : person.companies()) {
            keys.add("given " + name.given() + " at " + company);
            keys.add("family " + name.family() + " at " + company);
        }
        if (!name.family().isEmpty()) {
            keys.add("family " + name.family() + " " + initial);
            keys.add("given " + name.given() + " " + name.family().charAt(0));
            name.fullGiven().forEach(full -> keys.add("full " + full + " " + name.family()));
        }
    }

    private void compare(List<Candidate> block, Set<String> decided, List<Proposal> proposals) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                Candidate one = block.get(i);
                Candidate other = block.get(j);
                if (!one.sharesList(other) && decided.add(pair(one.id(), other.id()))) {
                    Resemblance resemblance = new Resemblance(one, other, rare(one) && rare(other));
                    if (resemblance.bits() >= Resemblance.WORTH_ASKING) {
                        proposals.add(proposal(one, other, resemblance));
                    }
                }
            }
        }
    }

    private boolean rare(Candidate person) {
        return person.names().stream().allMatch(name -> bearers.getOrDefault(name.key(), 0) <= 2)
                && person.names().stream().noneMatch(name -> name.family().isEmpty());
    }

    private static Proposal proposal(Candidate one, Candidate other, Resemblance resemblance) {
        Candidate first = one.id() < other.id() ? one : other;
        Candidate second = first == one ? other : one;
        return new Proposal(
                People.id(first.id()),
                first.name(),
                People.id(second.id()),
                second.name(),
                resemblance.likelihood(),
                resemblance.speaksFor(),
                resemblance.speaksAgainst());
    }

    private static String pair(long one, long other) {
        return Math.min(one, other) + " " + Math.max(one, other);
    }
}
