package org.mingle.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Move;
import org.mingle.api.contact.WatchList;
import org.mingle.api.contact.Watched;

/** Companies made of what a test says. */
public final class FakeCompanyWatch implements CompanyWatch {
    private final List<Move> moves;
    private final List<Company> companies = new ArrayList<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final List<LocalDate> exports = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    FakeCompanyWatch(List<Move> moves) {
        this.moves = moves;
    }

    void add(Company company) {
        companies.add(company);
    }

    /** Adds the day of an export; give the oldest first. */
    public FakeCompanyWatch export(LocalDate day) {
        exports.add(day);
        return this;
    }

    /** Adds what may be worth watching. */
    public FakeCompanyWatch candidate(Candidate candidate) {
        candidates.add(candidate);
        return this;
    }

    /** Says that a name means the same as another. */
    public FakeCompanyWatch alias(String name, String same) {
        aliases.put(name, same);
        return this;
    }

    @Override
    public WatchList list() {
        List<Watched> watched = new ArrayList<>();
        for (Company each : companies) {
            if (each.role() != null) {
                watched.add(new Watched(each.name(), each.role()));
            }
        }
        return new WatchList(watched, aliases);
    }

    @Override
    public List<Company> watched() {
        return companies.stream().filter(each -> each.role() != null).toList();
    }

    @Override
    public Company company(String name) {
        WatchList list = list();
        return companies.stream()
                .filter(each -> list.key(each.name()).equals(list.key(name)))
                .findFirst()
                .orElseGet(() -> Company.unknown(name));
    }

    @Override
    public List<Move> moves() {
        return List.copyOf(moves);
    }

    @Override
    public List<LocalDate> exports() {
        return List.copyOf(exports);
    }

    @Override
    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }
}
