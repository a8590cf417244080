package org.mingle.analysis.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingle.analysis.company.Exports.FIRST;
import static org.mingle.analysis.company.Exports.SECOND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Move;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.contact.WatchList;

class MoveFinderTest {
    private final Ledger ledger = new Ledger();

    /** Rows of exports, with a contact for each person that the store tells apart. */
    private static final class Ledger {
        final Map<String, Contact> contacts = new LinkedHashMap<>();
        final Map<LocalDate, List<SnapshotRow>> exports = new LinkedHashMap<>();
        final Map<LocalDate, Integer> hidden = new LinkedHashMap<>();

        void row(
                LocalDate export,
                String id,
                String name,
                @Nullable LocalDate since,
                @Nullable String company,
                @Nullable String title) {
            SourceRow source = new SourceRow("Connections.csv", 4);
            Affiliation work = new Affiliation(company, title);
            contacts.put(id, new Contact(new ContactId(id), name, List.of(), work, true, since, Set.of(), "", source));
            exports.computeIfAbsent(export, day -> new ArrayList<>())
                    .add(new SnapshotRow(new ContactId(id), work, since, source));
        }

        void works(LocalDate export, String who, @Nullable String company, @Nullable String title) {
            row(export, who, who, LocalDate.of(2019, 5, 6), company, title);
        }

        List<Move> moves() {
            return moves(WatchList.EMPTY);
        }

        List<Move> moves(WatchList list) {
            List<Contact> people = List.copyOf(contacts.values());
            return new MoveFinder(new Careers(new Snapshots(exports, hidden), people), new Names(list)).find();
        }

        List<String> told() {
            return moves().stream()
                    .map(move -> move.name() + " " + move.kind() + " " + move.company())
                    .toList();
        }
    }

    @RepeatedTest(300)
    void noiseIsNoMove(RepetitionInfo run) {
        Exports exports = new Exports(run.getCurrentRepetition());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < exports.people.size(); i++) {
            order.add(i);
        }
        boolean oldEra = exports.random.nextInt(4) == 0;
        boolean noDays = oldEra && exports.random.nextBoolean();
        for (LocalDate day : List.of(FIRST, SECOND)) {
            Collections.shuffle(order, exports.random);
            for (int i : order) {
                Exports.Person person = exports.people.get(i);
                // Without addresses the store knows nobody again; a changed address looks the same for one person.
                boolean stranger = day == FIRST && (oldEra || exports.random.nextInt(10) == 0);
                ledger.row(
                        day,
                        (stranger ? "old" : "c") + i,
                        person.name(),
                        stranger && noDays ? null : person.connectedOn(),
                        exports.company(person.company()),
                        exports.title(person.title()));
            }
        }

        assertThat(ledger.moves()).isEmpty();
    }

    @RepeatedTest(200)
    void everyTrueMoveIsFoundAmongTheNoise(RepetitionInfo run) {
        Exports exports = new Exports(1000 + run.getCurrentRepetition());
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < exports.people.size(); i++) {
            Exports.Person person = exports.people.get(i);
            String id = "c" + i;
            String former = exports.company(person.company());
            ledger.row(FIRST, id, person.name(), person.connectedOn(), former, exports.title(person.title()));
            int next = exports.random.nextInt(5) == 0 ? exports.anotherCompany(person.company()) : person.company();
            String now = exports.company(next);
            ledger.row(SECOND, id, person.name(), person.connectedOn(), now, exports.title(person.title()));
            if (next != person.company()) {
                if (former != null) {
                    expected.add(id + " LEFT " + former.strip());
                }
                expected.add(id + " JOINED " + String.valueOf(now).strip());
            }
        }

        assertThat(ledger.moves())
                .extracting(move -> move.contact() + " " + move.kind() + " "
                        + move.company().strip())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ledger.moves()).allSatisfy(move -> assertThat(move.before()).isEqualTo(SECOND));
    }

    @Test
    void joiningIsLeavingToo() {
        ledger.works(FIRST, "Ann", "Birch", "Engineer");
        ledger.works(SECOND, "Ann", "Nordlicht", "Engineer");

        assertThat(ledger.told()).containsExactly("Ann JOINED Nordlicht", "Ann LEFT Birch");
    }

    @Test
    void whoHasNoCompanyAnyMoreHasLeft() {
        ledger.works(FIRST, "Ann", "Birch", "Engineer");
        ledger.works(FIRST, "Ben", "Birch", "Engineer");
        ledger.works(SECOND, "Ann", null, null);
        ledger.works(SECOND, "Ben", "Birch", "Engineer");

        assertThat(ledger.told()).containsExactly("Ann LEFT Birch");
    }

    @Test
    void aNewTitleIsToldWhereTheCompanyStays() {
        ledger.works(FIRST, "Ann", "Birch", "Engineer");
        ledger.works(SECOND, "Ann", "Birch Ltd.", "Head of Engineering");

        assertThat(ledger.told()).containsExactly("Ann TITLE Birch Ltd.");
    }

    @Test
    void goneAndNewAreToldApart() {
        ledger.works(FIRST, "Ann", "Birch", "Engineer");
        ledger.works(FIRST, "Ben", "Birch", "Baker");
        ledger.row(SECOND, "Cleo", "Cleo", LocalDate.of(2024, 1, 2), "Birch", "Cook");
        ledger.works(SECOND, "Ann", "Birch", "Engineer");

        assertThat(ledger.told()).containsExactly("Ben GONE Birch", "Cleo NEW Birch");
    }

    @Test
    void aHiddenMemberWhoIsSeenAgainIsNotNew() {
        ledger.works(FIRST, "Ann", "Birch", "Engineer");
        ledger.hidden.put(FIRST, 1);
        ledger.works(SECOND, "Ann", "Birch", "Engineer");
        ledger.works(SECOND, "Ben", "Nordlicht", "Baker");

        assertThat(ledger.told()).isEmpty();
    }

    @Test
    void whoWasHiddenForAnExportIsComparedWithTheOneBefore() {
        LocalDate between = LocalDate.of(2024, 6, 1);
        ledger.works(FIRST, "Ann", "Birch", "Engineer");
        ledger.works(FIRST, "Ben", "Birch", "Engineer");
        ledger.works(between, "Ben", "Birch", "Engineer");
        ledger.hidden.put(between, 1);
        ledger.works(SECOND, "Ann", "Nordlicht", "Engineer");
        ledger.works(SECOND, "Ben", "Birch", "Engineer");

        assertThat(ledger.told()).containsExactly("Ann JOINED Nordlicht", "Ann LEFT Birch", "Ann GONE Birch");
        assertThat(ledger.moves().get(0).after()).isEqualTo(FIRST);
    }

    @Test
    void aListWithoutCompaniesSaysThatNobodyLeft() {
        ledger.works(FIRST, "Ann", "Birch", "Engineer");
        ledger.works(SECOND, "Ann", null, null);

        assertThat(ledger.told()).isEmpty();
    }

    @Test
    void aListOfStrangersIsNoneOfTheSamePeople() {
        for (int i = 0; i < 12; i++) {
            ledger.works(FIRST, "Old " + i, "Birch", "Engineer");
            ledger.works(SECOND, "Other " + i, "Birch", "Engineer");
        }
        assertThat(ledger.told()).isEmpty();
    }

    @Test
    void anEmptyListClaimsNothing() {
        ledger.works(FIRST, "Ann", "Birch", "Engineer");
        ledger.exports.put(SECOND, List.of());

        assertThat(ledger.told()).isEmpty();
    }

    @Test
    void namesakesStayApart() {
        ledger.row(FIRST, "c1", "John Smith", LocalDate.of(2019, 1, 1), "Birch", "Baker");
        ledger.row(FIRST, "c2", "John Smith", LocalDate.of(2020, 2, 2), "Nordlicht", "Cook");
        ledger.row(SECOND, "c2", "John Smith", LocalDate.of(2020, 2, 2), "Nordlicht", "Cook");

        assertThat(ledger.told()).containsExactly("John Smith GONE Birch");
    }

    @Test
    void whatMayBeOneCompanyIsNoMove() {
        ledger.works(FIRST, "Ann", "Contoso", "Engineer");
        ledger.works(SECOND, "Ann", "Contoso Deutschland", "Engineer");

        assertThat(ledger.told()).isEmpty();
    }

    @Test
    void anAliasIsNoMove() {
        ledger.works(FIRST, "Ann", "NLE", "Engineer");
        ledger.works(SECOND, "Ann", "Nordlicht Energie", "Engineer");

        assertThat(ledger.moves(new WatchList(List.of(), Map.of("NLE", "Nordlicht Energie"))))
                .isEmpty();
        assertThat(ledger.moves()).hasSize(2);
    }
}
