package org.mingle.analysis.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.Stay;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.OrganisationName;
import org.mingle.api.contact.OrganisationName.Likeness;
import org.mingle.api.contact.WatchList;
import org.mingle.api.contact.Watched;
import org.mingle.api.workspace.Archive;

/** The companies of one archive; each part is found when first asked for, and kept. */
public final class ObservedCompanies implements CompanyWatch {
    private static final int MOST_SIMILAR = 5;

    private final Archive archive;
    private final Names names;
    private final Supplier<List<Contact>> people;
    private final Supplier<List<Tie>> ties;
    private @Nullable Careers careers;
    private @Nullable List<Move> moves;
    private @Nullable Map<String, List<Stay>> stays;
    private @Nullable Map<String, List<Contact>> colleagues;
    private @Nullable Map<String, Spelled> spellings;
    private @Nullable List<Company> watched;
    private @Nullable List<Candidate> candidates;

    /**
     * Makes them.
     *
     * @param people everybody in the archive, by name
     * @param ties the strongest first
     */
    public ObservedCompanies(Archive archive, Names names, Supplier<List<Contact>> people, Supplier<List<Tie>> ties) {
        this.archive = archive;
        this.names = names;
        this.people = people;
        this.ties = ties;
    }

    @Override
    public WatchList list() {
        return names.list();
    }

    private synchronized Careers careers() {
        Careers known = careers;
        if (known == null) {
            known = new Careers(archive.contacts(), people.get());
            careers = known;
        }
        return known;
    }

    @Override
    public synchronized List<Move> moves() {
        List<Move> known = moves;
        if (known == null) {
            known = new MoveFinder(careers(), names).find();
            moves = known;
        }
        return known;
    }

    @Override
    public List<LocalDate> exports() {
        return careers().dates();
    }

    private synchronized Map<String, List<Stay>> stays() {
        Map<String, List<Stay>> known = stays;
        if (known == null) {
            known = new StayFinder(careers(), names).find();
            stays = known;
        }
        return known;
    }

    /** Returns the connections by what the names of their company have in common. */
    private synchronized Map<String, List<Contact>> colleagues() {
        Map<String, List<Contact>> known = colleagues;
        if (known == null) {
            known = new HashMap<>();
            for (Contact one : people.get()) {
                String key = names.key(one.affiliation().organisation());
                if (one.connected() && !key.isEmpty()) {
                    known.computeIfAbsent(key, company -> new ArrayList<>()).add(one);
                }
            }
            colleagues = known;
        }
        return known;
    }

    @Override
    public synchronized List<Company> watched() {
        List<Company> known = watched;
        if (known == null) {
            known = names.list().companies().stream()
                    .map(one -> look(one.name(), one))
                    .toList();
            watched = known;
        }
        return known;
    }

    @Override
    public Company company(String name) {
        return look(name, names.list().find(name).orElse(null));
    }

    private Company look(String asked, @Nullable Watched entry) {
        String key = names.key(asked);
        List<Contact> there = colleagues().getOrDefault(key, List.of());
        return new Company(
                entry != null ? entry.name() : there.isEmpty() ? asked.strip() : spelling(there),
                entry == null ? null : entry.role(),
                there,
                ties.get().stream()
                        .filter(tie -> is(key, tie.contact().affiliation().organisation()))
                        .toList(),
                moves().stream()
                        .filter(move -> told(move) && is(key, move.company()))
                        .toList(),
                stays().getOrDefault(key, List.of()),
                exports(),
                similar(asked, key));
    }

    private boolean is(String key, @Nullable String typed) {
        return !key.isEmpty() && key.equals(names.key(typed));
    }

    private static boolean told(Move move) {
        return move.kind() != Move.Kind.NEW && move.kind() != Move.Kind.GONE;
    }

    private List<String> similar(String asked, String key) {
        OrganisationName name = OrganisationName.of(asked);
        return spellings().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(key))
                .map(Map.Entry::getValue)
                .filter(other -> name.compare(other.name) == Likeness.SIMILAR)
                .sorted(Comparator.comparingInt(Spelled::people).reversed().thenComparing(Spelled::typed))
                .limit(MOST_SIMILAR)
                .map(Spelled::typed)
                .toList();
    }

    /** How a company is written, the same as it is compared, and how many contacts are there. */
    private record Spelled(String typed, OrganisationName name, int people) {
        static Spelled of(List<Contact> there) {
            String typed = spelling(there);
            return new Spelled(typed, OrganisationName.of(typed), there.size());
        }
    }

    /** Reading a name is dear, and each company that is looked at is compared with every other. */
    private synchronized Map<String, Spelled> spellings() {
        Map<String, Spelled> known = spellings;
        if (known == null) {
            Map<String, Spelled> read = new HashMap<>();
            colleagues().forEach((key, there) -> read.put(key, Spelled.of(there)));
            known = read;
            spellings = known;
        }
        return known;
    }

    /** Returns the spelling that most contacts use. */
    static String spelling(List<Contact> there) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        there.forEach(
                one -> counts.merge(Objects.requireNonNullElse(one.affiliation().organisation(), ""), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    @Override
    public synchronized List<Candidate> candidates() {
        List<Candidate> known = candidates;
        if (known == null) {
            known = new CandidateFinder(archive, names, colleagues()).find();
            candidates = known;
        }
        return known;
    }
}
