package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.importing.ImportId;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.Meeting;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.own.SmartList;
import org.mingle.api.own.Tier;
import org.mingle.api.workspace.Workspace;

/** What a store keeps of the person's own additions, whatever happens to imports. Extend it with your store. */
public abstract class AdditionsContractTest extends StoredPeople {
    private static final String ADA = "Ada Vogel";
    private static final String BEN = "Ben Tran";
    private static final List<Card> BOTH = List.of(card(ADA, "Brot", "Baker"), card(BEN, "Birch", "Dentist"));
    private static final LocalDate MET = DAY.minusDays(4);

    private static ImportId both(Workspace workspace) {
        return take(workspace, BOTH, message("m1", ADA, DAY.minusDays(90), "Hello there"));
    }

    private static OwnAdditions own(Workspace workspace) {
        return archive(workspace).own();
    }

    private static List<Exchange> exchanges(Workspace workspace, LocalDate asOf) {
        List<Exchange> exchanges = new ArrayList<>();
        workspace.asOf(asOf).activities().forEachExchange(exchanges::add);
        return exchanges;
    }

    @Test
    public final void manyAreChangedAtOnce() {
        try (Workspace workspace = open("default")) {
            both(workspace);
            List<ContactId> who = List.of(id(workspace, ADA), id(workspace, BEN), new ContactId("nobody"));
            assertThat(workspace.additions().tag(who, "friend", true)).isEqualTo(2);
            assertThat(workspace.additions().favourite(who, true)).isEqualTo(2);
            assertThat(workspace.additions().cadence(who, new Cadence(20, 40))).isEqualTo(2);
            assertThat(archive(workspace)
                            .contacts()
                            .find(id(workspace, BEN))
                            .orElseThrow()
                            .tags())
                    .containsExactly("friend");
            assertThat(own(workspace).favourites()).containsExactlyInAnyOrder(id(workspace, ADA), id(workspace, BEN));
            assertThat(own(workspace).cadences()).containsEntry(id(workspace, BEN), new Cadence(20, 40));

            List<ContactId> ada = List.of(id(workspace, ADA));
            workspace.additions().tag(ada, "friend", false);
            workspace.additions().favourite(ada, false);
            workspace.additions().cadence(ada, null);
            assertThat(archive(workspace)
                            .contacts()
                            .find(ada.get(0))
                            .orElseThrow()
                            .tags())
                    .isEmpty();
            assertThat(own(workspace).favourites()).containsExactly(id(workspace, BEN));
            assertThat(own(workspace).cadences()).containsOnlyKeys(id(workspace, BEN));
        }
    }

    @Test
    public final void everythingIsThereAfterARestart() {
        try (Workspace workspace = open("default")) {
            both(workspace);
            workspace.additions().favourite(List.of(id(workspace, ADA)), true);
            workspace.additions().cadence("friend", new Cadence(30, 60));
            workspace.additions().cadence(Tier.CLOSE, new Cadence(45, 90));
            workspace.additions().met(List.of(id(workspace, ADA)), MET, "at the fair");
            workspace.lists().save(new SmartList("Old friends", "silent:>1y"));
        }
        try (Workspace workspace = open("default")) {
            assertThat(own(workspace))
                    .isEqualTo(new OwnAdditions(
                            java.util.Set.of(id(workspace, ADA)),
                            java.util.Map.of(),
                            java.util.Map.of("friend", new Cadence(30, 60)),
                            java.util.Map.of(Tier.CLOSE, new Cadence(45, 90)),
                            List.of(new Meeting(id(workspace, ADA), MET, "at the fair"))));
            assertThat(workspace.lists().all()).containsExactly(new SmartList("Old friends", "silent:>1y"));
        }
    }

    @Test
    public final void theyStayWhenAllIsTakenBackAndImportedAgain() {
        try (Workspace workspace = open("default")) {
            ImportId first = both(workspace);
            ContactId ada = id(workspace, ADA);
            workspace.additions().favourite(List.of(ada), true);
            ContactId ben = id(workspace, BEN);
            workspace.additions().met(List.of(ben), MET, "");
            workspace.imports().undo(first);
            both(workspace);
            assertThat(id(workspace, ADA)).isEqualTo(ada);
            assertThat(own(workspace).favourites()).containsExactly(ada);
            assertThat(own(workspace).lastMet(id(workspace, BEN))).isEqualTo(MET);
        }
    }

    @Test
    public final void aMeetingIsAnExchangeBothWaysFromItsDayOn() {
        try (Workspace workspace = open("default")) {
            both(workspace);
            long version = workspace.version();
            ContactId ben = id(workspace, BEN);
            workspace.additions().met(List.of(ben), MET, "at the fair");

            assertThat(workspace.version()).as("ties change").isNotEqualTo(version);
            List<Exchange> met = exchanges(workspace, DAY).stream()
                    .filter(one -> one.kind() == Kind.MEETING)
                    .toList();
            assertThat(met).extracting(Exchange::contact).containsOnly(ben);
            assertThat(met)
                    .extracting(Exchange::direction)
                    .containsExactlyInAnyOrder(Direction.SENT, Direction.RECEIVED);
            ActivityId act = met.get(0).activity();
            assertThat(archive(workspace).activities().find(act).map(Activity::text))
                    .contains("at the fair");
            assertThat(exchanges(workspace, MET)).hasSize(3);
            assertThat(exchanges(workspace, MET.minusDays(1)))
                    .extracting(Exchange::kind)
                    .containsExactly(Kind.MESSAGE);
            assertThat(workspace.asOf(MET.minusDays(1)).own().meetings()).isEmpty();

            assertThat(workspace.additions().notMet(List.of(ben), MET)).isEqualTo(1);
            assertThat(workspace.additions().notMet(List.of(ben), MET)).isZero();
            assertThat(exchanges(workspace, DAY)).hasSize(1);
        }
    }

    @Test
    public final void exchangesAndMeetingsComeByPersonAndTime() {
        try (Workspace workspace = open("default")) {
            take(
                    workspace,
                    BOTH,
                    message("m1", ADA, DAY.minusDays(9), "Hello"),
                    message("m2", ADA, DAY.minusDays(2), "Again"));
            workspace.additions().met(List.of(id(workspace, ADA)), DAY.minusDays(5), "");
            assertThat(exchanges(workspace, DAY))
                    .extracting(Exchange::kind)
                    .containsExactly(Kind.MESSAGE, Kind.MEETING, Kind.MEETING, Kind.MESSAGE);
        }
    }

    @Test
    public final void onlyWhatChangesTiesChangesTheVersion() {
        try (Workspace workspace = open("default")) {
            both(workspace);
            List<ContactId> ada = List.of(id(workspace, ADA));
            long version = workspace.version();
            workspace.additions().favourite(ada, true);
            workspace.additions().tag(ada, "friend", true);
            workspace.lists().save(new SmartList("Friends", "tag:friend"));
            assertThat(workspace.version()).isEqualTo(version);
            workspace.additions().cadence("friend", new Cadence(30, 60));
            long wished = workspace.version();
            assertThat(wished).isNotEqualTo(version);
            workspace.entries().tag(ada.get(0), "friend", false);
            assertThat(workspace.version()).as("the tag has a cadence").isNotEqualTo(wished);
        }
    }

    @Test
    public final void whoeverIsForgottenLeavesNothing() {
        try (Workspace workspace = open("default")) {
            both(workspace);
            ContactId ada = id(workspace, ADA);
            workspace.additions().favourite(List.of(ada), true);
            workspace.additions().cadence(List.of(ada), new Cadence(20, 40));
            workspace.additions().met(List.of(ada), MET, "at the fair");
            workspace.entries().forget(ada);
            assertThat(own(workspace)).isEqualTo(OwnAdditions.NONE);
        }
    }

    @Test
    public final void theyFollowAMergeAndComeBackWhenItIsTakenApart() {
        try (Workspace workspace = open("default")) {
            both(workspace);
            ContactId ada = id(workspace, ADA);
            ContactId ben = id(workspace, BEN);
            workspace.additions().tag(List.of(ada), "friend", true);
            workspace.additions().tag(List.of(ben), "zoo", true);
            workspace.entries().note(ada, "Plays the cello");
            workspace.entries().note(ben, "Has a viola");
            workspace.additions().favourite(List.of(ben), true);
            workspace.additions().cadence(List.of(ben), new Cadence(20, 40));
            workspace.additions().met(List.of(ben), MET, "at the fair");
            OwnAdditions before = own(workspace);

            assertThat(workspace.identities().merge(ada, ben)).isTrue();

            Contact one = person(workspace, ada);
            assertThat(one.tags()).containsExactly("friend", "zoo");
            assertThat(one.note()).contains("Plays the cello").contains("Has a viola");
            assertThat(own(workspace))
                    .isEqualTo(new OwnAdditions(
                            java.util.Set.of(ada),
                            java.util.Map.of(ada, new Cadence(20, 40)),
                            java.util.Map.of(),
                            java.util.Map.of(),
                            List.of(new Meeting(ada, MET, "at the fair"))));
            assertThat(exchanges(workspace, DAY))
                    .hasSize(3)
                    .extracting(Exchange::contact)
                    .containsOnly(ada);

            workspace.additions().tag(List.of(ada), "since then", true);
            String merge = workspace.identities().history().get(0).id();
            assertThat(workspace.identities().split(merge)).isTrue();

            assertThat(person(workspace, ada).tags()).containsExactly("friend", "since then");
            assertThat(person(workspace, ada).note()).isEqualTo("Plays the cello");
            assertThat(person(workspace, ben).tags()).containsExactly("zoo");
            assertThat(person(workspace, ben).note()).isEqualTo("Has a viola");
            assertThat(own(workspace)).isEqualTo(before);
            assertThat(exchanges(workspace, DAY))
                    .filteredOn(act -> act.kind() == Kind.MEETING)
                    .extracting(Exchange::contact)
                    .containsOnly(ben);
        }
    }

    @Test
    public final void whatIsTakenBackWhileTheyAreOneStaysAway() {
        try (Workspace workspace = open("default")) {
            both(workspace);
            ContactId ada = id(workspace, ADA);
            ContactId ben = id(workspace, BEN);
            workspace.additions().tag(List.of(ben), "zoo", true);
            workspace.additions().favourite(List.of(ben), true);
            workspace.additions().cadence(List.of(ben), new Cadence(20, 40));
            workspace.additions().met(List.of(ben), MET, "");
            workspace.identities().merge(ada, ben);

            workspace.additions().tag(List.of(ada), "zoo", false);
            workspace.additions().favourite(List.of(ada), false);
            workspace.additions().cadence(List.of(ada), null);
            assertThat(workspace.additions().notMet(List.of(ada), MET)).isEqualTo(1);
            workspace.identities().split(workspace.identities().history().get(0).id());

            assertThat(own(workspace)).isEqualTo(OwnAdditions.NONE);
            assertThat(person(workspace, ben).tags()).isEmpty();
        }
    }

    private static Contact person(Workspace workspace, ContactId id) {
        return archive(workspace).contacts().find(id).orElseThrow();
    }

    @Test
    public final void listsAreSavedReplacedAndDropped() {
        try (Workspace workspace = open("default");
                Workspace other = open("other")) {
            workspace.lists().save(new SmartList("zoo", "title:keeper"));
            workspace.lists().save(new SmartList("Émile", "name:emile"));
            workspace.lists().save(new SmartList("zoo", "company:zoo"));
            assertThat(workspace.lists().all())
                    .containsExactly(new SmartList("Émile", "name:emile"), new SmartList("zoo", "company:zoo"));
            assertThat(other.lists().all()).isEmpty();
            assertThat(workspace.lists().drop("zoo")).isTrue();
            assertThat(workspace.lists().drop("zoo")).isFalse();
            assertThat(workspace.lists().all()).hasSize(1);
        }
    }
}
