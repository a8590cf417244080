package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.workspace.Workspace;

/** How well people are told apart and together, counted in pairs of records. The README quotes what it prints. */
class IdentityQualityTest {
    @TempDir
    Path home;

    private final Map<String, ContactId> found = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mergesAlmostNobodyWronglyAndFindsAlmostEverybody(long seed) {
        Population population = new Population(seed, 3000);
        Set<Set<ContactId>> proposed = new HashSet<>();
        try (Workspace workspace = new JdbcWorkspaces(Databank.SQLITE.in(home)).open("default")) {
            take(workspace, LocalDate.of(2025, 3, 1), population.earlier, true);
            take(workspace, LocalDate.of(2026, 3, 1), population.later, true);
            take(workspace, LocalDate.of(2026, 3, 2), population.book, false);
            take(workspace, LocalDate.of(2026, 3, 3), population.blog, false);
            workspace
                    .asOf(LocalDate.of(2026, 4, 1))
                    .contacts()
                    .search(ContactQuery.ALL)
                    .forEach(contact ->
                            contact.accounts().forEach(account -> found.put(Personas.key(account), contact.id())));
            workspace
                    .identities()
                    .proposals(Integer.MAX_VALUE)
                    .forEach(pair -> proposed.add(Set.of(pair.one(), pair.other())));
        }
        Map<Integer, List<ContactId>> byPerson = new HashMap<>();
        Map<ContactId, List<Integer>> byContact = new HashMap<>();
        population.truth.forEach((account, person) -> {
            ContactId contact = Objects.requireNonNull(found.get(account), account);
            byPerson.computeIfAbsent(person, none -> new ArrayList<>()).add(contact);
            byContact.computeIfAbsent(contact, none -> new ArrayList<>()).add(person);
        });
        long merged = 0;
        long rightly = 0;
        for (List<Integer> persons : byContact.values()) {
            for (int i = 0; i < persons.size(); i++) {
                for (int j = i + 1; j < persons.size(); j++) {
                    merged++;
                    rightly += persons.get(i).equals(persons.get(j)) ? 1 : 0;
                }
            }
        }
        long pairs = 0;
        long known = 0;
        for (List<ContactId> contacts : byPerson.values()) {
            for (int i = 0; i < contacts.size(); i++) {
                for (int j = i + 1; j < contacts.size(); j++) {
                    pairs++;
                    boolean same = contacts.get(i).equals(contacts.get(j));
                    known += same || proposed.contains(Set.of(contacts.get(i), contacts.get(j))) ? 1 : 0;
                }
            }
        }
        double precision = rightly / (double) merged;
        double recall = known / (double) pairs;
        System.out.printf(
                "seed %d: %d of %d merges right (%.4f), %d of %d pairs merged or proposed (%.4f), %d proposals%n",
                seed, rightly, merged, precision, known, pairs, recall, proposed.size());
        assertThat(precision).isGreaterThanOrEqualTo(0.995);
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
        assertThat(merged).isGreaterThan(pairs / 4);
    }

    private static void take(Workspace workspace, LocalDate date, List<Card> cards, boolean whole) {
        try (Intake intake = workspace.imports().open()) {
            cards.forEach(intake::card);
            if (whole) {
                intake.connections(Network.LINKEDIN, 0);
            }
            intake.commit(new ImportReport(
                    null, "x.zip", "x", date, List.of(), List.of(), List.of(), List.of(), null, List.of()));
        }
    }
}
