package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Merge;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.Proposal;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;

@ParameterizedClass
@EnumSource(Databank.class)
class IdentityTest extends OneWorkspace {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate MET = LocalDate.of(2020, 5, 5);

    @BeforeEach
    void keepTexts() {
        workspace.choices().texts(true);
    }

    private static Card card(
            String name,
            @Nullable String slug,
            @Nullable String mail,
            @Nullable String company,
            @Nullable LocalDate connectedOn) {
        List<Account> accounts = new ArrayList<>();
        if (slug != null) {
            accounts.add(new Account(Network.LINKEDIN, slug, null));
        }
        if (mail != null) {
            accounts.add(new Account(Network.EMAIL, mail, null));
        }
        return new Card(
                name, accounts, new Affiliation(company, null), connectedOn, new SourceRow("Connections.csv", 5));
    }

    private ImportId list(LocalDate exported, Card... cards) {
        try (Intake intake = workspace.imports().open()) {
            for (Card one : cards) {
                intake.card(one);
            }
            intake.connections(Network.LINKEDIN, 0);
            return commit(intake, exported);
        }
    }

    private ImportId book(LocalDate exported, Card... cards) {
        try (Intake intake = workspace.imports().open()) {
            for (Card one : cards) {
                intake.card(one);
            }
            return commit(intake, exported);
        }
    }

    private static ImportId commit(Intake intake, LocalDate exported) {
        return intake.commit(new ImportReport(
                        null, "x.zip", "x", exported, List.of(), List.of(), List.of(), List.of(), null, List.of()))
                .id();
    }

    private ImportId write(LocalDate exported, String id, Party who, String text) {
        try (Intake intake = workspace.imports().open()) {
            intake.activity(Activity.builder(
                            id,
                            Network.LINKEDIN,
                            Kind.MESSAGE,
                            Instant.parse("2026-02-01T10:00:00Z"),
                            new SourceRow("messages.csv", 2))
                    .privately()
                    .text(text)
                    .receivedFrom(who)
                    .build());
            return commit(intake, exported);
        }
    }

    private List<Contact> people() {
        return workspace.asOf(SEPTEMBER).contacts().search(ContactQuery.ALL);
    }

    private List<ContactId> exchanged() {
        List<ContactId> with = new ArrayList<>();
        workspace.asOf(SEPTEMBER).activities().forEachExchange((Exchange one) -> with.add(one.contact()));
        return with;
    }

    @Test
    void whoHasNoNameIsToldByWhereTheyAre() {
        write(MARCH, "m1", new Party(null, "", List.of(new Account(Network.X, "id:7", null))), "Hello");
        write(MARCH, "m2", new Party(null, "", List.of(new Account(Network.X, "id:8", null))), "Hello");

        assertThat(people()).extracting(Contact::name).containsExactly("Somebody on X", "Somebody on X");
        assertThat(workspace.identities().proposals(9))
                .as("they are not alike for that")
                .isEmpty();
    }

    @Test
    void anEmailAddressBridgesAChangedSlug() {
        list(MARCH, card("Ada Vogel", "ada-vogel", "ada@example.org", "Brot", MET));
        ContactId before = people().get(0).id();
        list(JUNE, card("Ada Vogel-Stern", "ada-stern", "ada@example.org", "Brot", LocalDate.of(2021, 1, 1)));

        assertThat(people()).singleElement().satisfies(ada -> {
            assertThat(ada.id()).isEqualTo(before);
            assertThat(ada.name()).isEqualTo("Ada Vogel-Stern");
            assertThat(ada.connected()).isTrue();
            assertThat(ada.accounts())
                    .extracting(Account::handle)
                    .containsExactly("ada-stern", "ada-vogel", "ada@example.org");
        });
        assertThat(workspace.identities().history()).singleElement().satisfies(merge -> {
            assertThat(merge.automatic()).isTrue();
            assertThat(merge.reason()).isEqualTo("same e-mail address");
        });
    }

    @Test
    void nameAndDayBridgeAChangedSlugAndTheEraWithoutOne() {
        list(MARCH, card("Ada Vogel, PhD", null, null, "Brot", MET));
        list(JUNE, card("Ada Vogel", "ada-vogel", null, "Brot", MET));
        list(SEPTEMBER, card("Ada Vogel", "ada-v", null, "Brot", MET));

        assertThat(people()).hasSize(1);
        assertThat(workspace.asOf(SEPTEMBER).contacts().snapshots())
                .allSatisfy(snapshot -> assertThat(
                                workspace.asOf(SEPTEMBER).contacts().rows(snapshot))
                        .singleElement()
                        .satisfies(row -> assertThat(row.contact())
                                .isEqualTo(people().get(0).id())));
    }

    @Test
    void twoOfOneNameInOneListAreTwo() {
        Card one = card("John Smith", "john-smith", "office@example.org", "Acme", MET);
        Card other = card("John Smith", "john-smith-2", "office@example.org", "Bolt", MET);
        list(MARCH, one, other);
        list(JUNE, one, other);

        assertThat(people()).hasSize(2);
        assertThat(workspace.identities().proposals(10)).isEmpty();
    }

    @Test
    void twoOfOneNameWithoutAnAccountAreTwo() {
        Card[] both = {card("John Smith", null, null, "Acme", MET), card("John Smith", null, null, "Bolt", MET)};
        list(MARCH, both);
        list(JUNE, both);

        assertThat(people())
                .extracting(one -> one.affiliation().organisation())
                .containsExactlyInAnyOrder("Acme", "Bolt");
    }

    @Test
    void aSharedMailboxOfDifferentPeopleDoesNotMergeThem() {
        list(MARCH, card("Ada Vogel", "ada-vogel", "info@example.org", "Brot", MET));
        book(JUNE, card("Ben Stern", null, "info@example.org", "Brot", null));

        assertThat(people()).hasSize(2);
    }

    @Test
    void theAddressBookMeetsTheNetwork() {
        list(MARCH, card("Ada Vogel", "ada-vogel", "ada@example.org", "Brot", MET));
        book(JUNE, card("Ada V.", null, "ada@example.org", null, null));

        assertThat(people()).singleElement().satisfies(ada -> {
            assertThat(ada.affiliation().organisation()).isEqualTo("Brot");
            assertThat(ada.connected()).isTrue();
        });
    }

    @Test
    void whatTheAddressBookCallsSomebodyIsNoChangeOfTheNetwork() {
        Card listed = card("Vera Fink, MBA", "vera-fink", "vera@fink.example", "Fink & Co", MET);
        list(MARCH, listed);
        book(JUNE, card("Vera Fink", null, "vera@fink.example", null, null));
        assertThat(people()).hasSize(1);

        try (Intake again = workspace.imports().open()) {
            assertThat(again.card(listed)).isEqualTo(Change.UNCHANGED);
        }
        try (Intake moved = workspace.imports().open()) {
            assertThat(moved.card(card("Vera Fink, MBA", "vera-fink", "vera@fink.example", "Star", MET)))
                    .isEqualTo(Change.CHANGED);
        }
    }

    @Test
    void nameAndCompanyAreOnlyAProposal() {
        list(MARCH, card("Robert Stone", "rob-stone", null, "Acme", MET));
        book(JUNE, card("Bob Stone", null, "bob@example.org", "Acme", null));

        assertThat(people()).hasSize(2);
        Proposal proposal = workspace.identities().proposals(10).get(0);
        assertThat(proposal.speaksFor()).contains("similar name", "same company");
        assertThat(workspace.identities().merge(proposal.one(), proposal.other()))
                .isTrue();

        assertThat(people())
                .singleElement()
                .satisfies(rob -> assertThat(rob.id()).isEqualTo(proposal.one()));
        assertThat(workspace.identities().proposals(10)).isEmpty();
        assertThat(workspace.asOf(SEPTEMBER).contacts().find(proposal.other()))
                .map(Contact::id)
                .contains(proposal.one());
    }

    @Test
    void aMergeIsTakenApartWithAllThatWasWritten() {
        list(MARCH, card("Robert Stone", "rob-stone", null, "Acme", MET));
        book(MARCH, card("Bob Stone", null, "bob@example.org", "Acme", null));
        write(MARCH, "m1", Party.read("Bob Stone", new Account(Network.EMAIL, "bob@example.org", null)), "Hello");
        Proposal pair = workspace.identities().proposals(1).get(0);
        workspace.entries().note(pair.one(), "met at the fair");
        workspace.entries().tag(pair.other(), "friend", true);
        workspace.identities().merge(pair.one(), pair.other());

        assertThat(exchanged()).containsExactly(pair.one());
        assertThat(people()).singleElement().satisfies(rob -> {
            assertThat(rob.note()).isEqualTo("met at the fair");
            assertThat(rob.tags()).containsExactly("friend");
        });

        Merge merge = workspace.identities().history().get(0);
        assertThat(workspace.identities().split(merge.id())).isTrue();
        assertThat(workspace.identities().split(merge.id())).isFalse();

        assertThat(exchanged()).containsExactly(pair.other());
        assertThat(people())
                .hasSize(2)
                .satisfiesExactlyInAnyOrder(
                        bob -> assertThat(bob.tags()).containsExactly("friend"),
                        rob -> assertThat(rob.note()).isEqualTo("met at the fair"));
        assertThat(workspace.identities().proposals(10)).isEmpty();
        assertThat(workspace.identities().history()).extracting(Merge::undone).containsExactly(true);
    }

    @Test
    void whoIsKeptApartStaysApartInLaterImports() {
        list(MARCH, card("Ada Vogel", "ada-vogel", "ada@example.org", "Brot", MET));
        list(JUNE, card("Ada Vogel", "ada-v", "ada@example.org", "Brot", MET));
        Merge merge = workspace.identities().history().get(0);
        workspace.identities().split(merge.id());
        list(SEPTEMBER, card("Ada Vogel", "ada-v", "ada@example.org", "Brot", MET));

        assertThat(people()).hasSize(2);
    }

    @Test
    void whatAnImportMergedIsApartAfterItsUndo() {
        list(MARCH, card("Ada Vogel", "ada-vogel", null, "Brot", MET), card("Ada Vogel", "ada-2", null, "Korn", JUNE));
        ImportId book = book(
                JUNE,
                new Card(
                        "Ada Vogel",
                        List.of(
                                new Account(Network.EMAIL, "ada@example.org", null),
                                new Account(Network.LINKEDIN, "ada-vogel", null)),
                        Affiliation.NONE,
                        null,
                        new SourceRow("book.vcf", 1)));
        assertThat(people()).hasSize(2);
        workspace.imports().undo(book);

        assertThat(people())
                .hasSize(2)
                .allSatisfy(ada -> assertThat(ada.accounts()).hasSize(1));
        assertThat(workspace.identities().history()).isEmpty();
    }

    @Test
    void whatAnotherImportShowsTooStaysMerged() {
        Card was = card("Ada Vogel", "ada-vogel", "ada@example.org", "Brot", MET);
        Card is = card("Ada Vogel", "ada-v", "ada@example.org", "Brot", MET);
        list(MARCH, was);
        ImportId june = list(JUNE, is);
        list(SEPTEMBER, is);
        workspace.imports().undo(june);

        assertThat(people()).hasSize(1);
    }

    @Test
    void aNameAloneIsTheOnlyOneOfThatNameOrOneStranger() {
        list(MARCH, card("Ada Vogel", "ada-vogel", null, "Brot", MET));
        write(MARCH, "m1", Party.read("ada vogel"), "Hello");
        assertThat(people()).hasSize(1);
        list(JUNE, card("Ada Vogel", "ada-vogel", null, "Brot", MET), card("Ada Vogel", "ada-2", null, "Korn", JUNE));
        write(JUNE, "m2", Party.read("Ada Vogel"), "Hello");
        write(JUNE, "m3", Party.read("Ada Vogel"), "Hello");

        assertThat(people()).hasSize(3);
        assertThat(exchanged()).hasSize(3);
        assertThat(Set.copyOf(exchanged())).hasSize(2);
    }

    @Test
    void undoOfAnOlderImportKeepsWhatTheOthersHave() {
        write(MARCH, "m1", Party.read("Ada Vogel"), "one");
        ImportId june = write(JUNE, "m1", Party.read("Ada Vogel"), "two");
        write(SEPTEMBER, "m1", Party.read("Ada Vogel"), "three");
        workspace.imports().undo(june);
        assertThat(texts()).containsExactly("three");
        workspace.imports().undo(workspace.imports().list().get(2).report().id());
        assertThat(texts()).containsExactly("one");
    }

    @Test
    void undoOfTheFirstAndTheLastImportLeavesTheRowToTheOneBetween() {
        ImportId first = write(MARCH, "m1", Party.read("Ada Vogel"), "one");
        write(JUNE, "m1", Party.read("Ada Vogel"), "one");
        ImportId last = write(SEPTEMBER, "m1", Party.read("Ada Vogel"), "one");
        workspace.imports().undo(first);
        workspace.imports().undo(last);

        assertThat(texts()).containsExactly("one");
        assertThat(people()).hasSize(1);
    }

    @Test
    void whatWasChangedComesBackWhenThoseWhoSayTheSameAreGone() {
        write(MARCH, "m1", Party.read("Ada Vogel"), "one");
        ImportId june = write(JUNE, "m1", Party.read("Ada Vogel"), "two");
        ImportId september = write(SEPTEMBER, "m1", Party.read("Ada Vogel"), "two");
        workspace.imports().undo(june);
        assertThat(texts()).containsExactly("two");
        workspace.imports().undo(september);
        assertThat(texts()).containsExactly("one");
    }

    private List<String> texts() {
        return workspace.asOf(SEPTEMBER).activities().list(ActivityQuery.ALL).stream()
                .map(Activity::text)
                .toList();
    }

    @Test
    void everyPersonaOfAForgottenPersonIsErased() {
        list(MARCH, card("Ada Vogel", "ada-vogel", "ada@example.org", "Brot", MET));
        list(JUNE, card("Ada Stern", "ada-stern", "ada@example.org", "Korn", MET));
        write(JUNE, "m1", Party.read("Ada Stern", new Account(Network.LINKEDIN, "ada-stern", null)), "Hello");
        workspace.entries().forget(people().get(0).id());

        assertThat(people()).isEmpty();
        assertThat(texts()).isEmpty();
        assertThat(workspace.identities().history()).isEmpty();
        list(
                SEPTEMBER,
                card("Ada Vogel", "ada-vogel", null, "Brot", MET),
                card("Ada Stern", "ada-stern", null, "Korn", MET));
        assertThat(people()).isEmpty();
    }
}
