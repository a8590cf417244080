package org.mingle.analysis.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.api.workspace.Archive;

/** Finds companies that may be worth watching: those that the person follows, and those where most contacts work. */
final class CandidateFinder {
    private static final int FREQUENT = 3;
    private static final int MOST_FREQUENT = 10;
    private static final Set<String> NO_COMPANY = Set.of("selfemployed", "retired", "student", "unemployed", "various");

    private final Archive archive;
    private final Names names;
    private final Map<String, List<Contact>> colleagues;
    private final Set<String> out = new HashSet<>(NO_COMPANY);

    CandidateFinder(Archive archive, Names names, Map<String, List<Contact>> colleagues) {
        this.archive = archive;
        this.names = names;
        this.colleagues = colleagues;
        out.add("");
        names.list().companies().forEach(one -> out.add(names.key(one.name())));
    }

    List<Candidate> find() {
        // Their own employer is no company to watch, but following it comes by itself.
        archive.profiles().forEach(this::leaveOutEmployer);
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Activity follow :
                archive.activities().list(ActivityQuery.ALL.of(Kind.FOLLOW).withoutTexts())) {
            String name = follow.about();
            if (name != null && out.add(names.key(name))) {
                found.put(name, new Candidate(name, true, count(names.key(name))));
            }
        }
        List<Candidate> all = new ArrayList<>(found.values());
        colleagues.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FREQUENT && out.add(entry.getKey()))
                .map(entry -> new Candidate(
                        ObservedCompanies.spelling(entry.getValue()),
                        false,
                        entry.getValue().size()))
                .sorted(order())
                .limit(MOST_FREQUENT)
                .forEach(all::add);
        all.sort(order());
        return List.copyOf(all);
    }

    private void leaveOutEmployer(Profile profile) {
        for (Position held : Objects.requireNonNullElse(profile.positions(), List.<Position>of())) {
            if (held.until() == null) {
                out.add(names.key(held.organisation()));
            }
        }
    }

    private int count(String key) {
        return colleagues.getOrDefault(key, List.of()).size();
    }

    private static Comparator<Candidate> order() {
        return Comparator.comparing((Candidate one) -> !one.followed())
                .thenComparing(Comparator.comparingInt(Candidate::contacts).reversed())
                .thenComparing(Candidate::name);
    }
}
