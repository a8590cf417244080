package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.analysis.Stage;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.own.SmartList;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeObserver;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.TieBuilder;

class ContactsCommandTest extends CommandContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Rooms rooms = new Rooms();
    private final FakeSituation situation = FakeSituation.at(DAY);

    @Override
    protected Command command() {
        return new ContactsCommand(rooms, new FakeObserver(situation));
    }

    @BeforeEach
    void meetPeople() {
        asOf(DAY);
        Contact ben = person("c1", "Ben Tran", "Dentist", "Birch Fitness", Set.of("friend", "client"), "Likes tea");
        Contact diana = person("c2", "Diana McCabe", null, "Northgate", Set.of(), "");
        Contact olga = person("c3", "Olga Todd", null, null, Set.of(), "");
        rooms.contacts.addAll(List.of(ben, diana, olga));
        situation
                .tie(TieBuilder.with(diana)
                        .strength(61.5)
                        .stage(Stage.TRUST)
                        .lastContact(LocalDate.of(2026, 10, 20))
                        .build())
                .tie(TieBuilder.with(ben)
                        .strength(20)
                        .lastContact(LocalDate.of(2026, 3, 2))
                        .build());
    }

    private static Contact person(String id, String name, String title, String company, Set<String> tags, String note) {
        return new Contact(
                new ContactId(id),
                name,
                id.equals("c1")
                        ? List.of(new Account(
                                Network.LINKEDIN, "ben-tran", URI.create("https://www.linkedin.com/in/ben-tran")))
                        : List.of(new Account(Network.EMAIL, "x@example.org", null)),
                new Affiliation(company, title),
                true,
                null,
                tags,
                note,
                new SourceRow("Connections.csv", 4));
    }

    @Test
    void listsTheClosestFirst() {
        assertThat(run()).isZero();

        assertThat(out()).isEqualTo("""
                        id         name                         stage     strength  last contact  work
                        c2         Diana McCabe                 trust           62  2026-10-20    Northgate
                        c1         Ben Tran                     know            20  2026-03-02    Dentist, Birch Fitness  [client, friend]
                        c3         Olga Todd                    stranger         0  never         \n""");
        assertThat(err()).isEmpty();
    }

    @Test
    void writesTheSameAsJson() {
        assertThat(runJson("ben")).isZero();

        assertThat(out()).isEqualTo("""
                        [
                          {
                            "id" : "c1",
                            "name" : "Ben Tran",
                            "accounts" : [
                              {
                                "network" : "linkedin",
                                "handle" : "ben-tran",
                                "url" : "https://www.linkedin.com/in/ben-tran"
                              }
                            ],
                            "company" : "Birch Fitness",
                            "title" : "Dentist",
                            "stage" : "know",
                            "strength" : 20,
                            "lastContact" : "2026-03-02",
                            "tags" : [
                              "client",
                              "friend"
                            ],
                            "note" : "Likes tea",
                            "connected" : true,
                            "favourite" : false,
                            "cadenceDays" : 30,
                            "daysOverdue" : 0
                          }
                        ]
                        """);
    }

    @Test
    void whatIsAbsentIsNull() {
        runJson("olga");

        var olga = Parsed.json(out()).get(0);
        assertThat(List.of("company", "title", "lastContact", "note"))
                .allSatisfy(key -> assertThat(olga.get(key).isNull()).as(key).isTrue());
        assertThat(olga.at("/accounts/0/url").isNull()).isTrue();
        assertThat(olga.get("stage").asText()).isEqualTo("stranger");
        assertThat(olga.get("tags")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--stage, Trust, Diana McCabe",
        "--stage, stranger, Olga Todd",
        "--tag, client, Ben Tran",
        "--company, Northgate, Diana McCabe",
        "--silent-since, 2026-03-02, Olga Todd"
    })
    void narrowsDown(String option, String value, String who) {
        assertThat(runJson(option, value)).isZero();
        assertThat(Parsed.texts(Parsed.json(out()), "name")).containsExactly(who);
    }

    @Test
    void silentSinceLeavesOutWhoSpokeOnThatDay() {
        runJson("--silent-since", "2026-03-03");
        assertThat(Parsed.texts(Parsed.json(out()), "name")).containsExactly("Ben Tran", "Olga Todd");
    }

    @Test
    void saysWhenNobodyIsThere() {
        rooms.ledger.add(Reports.kept(Reports.of("a.zip", "i1", Reports.DAY), false));
        run("--tag", "zoo");
        run("zoe");
        rooms.ledger.clear();
        rooms.contacts.clear();
        run();

        assertThat(out().lines())
                .containsExactly(
                        "Nobody matches.",
                        "Nobody matches. 'mingle search' forgives typing mistakes, and looks into messages too.",
                        "Nobody is here yet. 'mingle import EXPORT' brings your contacts.");
    }

    @ParameterizedTest
    @CsvSource({
        "forget c1, forget c1, 'Forgotten, and kept out of later imports.'",
        "merge c1 c2, merge c1 c2, Merged.",
        "tag c1 friend, tag friend [c1], Tagged.",
        "tag c1 --remove friend, untag friend [c1], Tag removed.",
        "tag c1 --remove FRIEND, untag friend [c1], Tag removed.",
        "'tag c1 c2 friend', 'tag friend [c1, c2]', 'Tagged: 2 people.'",
        "favourite c1, favourite true [c1], Marked as a favourite.",
        "favourite c1 --off, favourite false [c1], No longer a favourite.",
        "'cadence c1 c2 20..40', 'cadence Cadence[idealDays=20, maximumDays=40] [c1, c2]', Set: 2 people.",
        "cadence c1 20, 'cadence Cadence[idealDays=20, maximumDays=40] [c1]', Set.",
        "cadence c1 usual, cadence null [c1], Set.",
        "cadence tag:friend 30..60, 'cadence of tag friend Cadence[idealDays=30, maximumDays=60]', Set for everybody with the tag.",
        "cadence tier:close usual, cadence of tier CLOSE null, Set for the tier.",
        "met c1, met 2026-11-01 [c1], You met on 2026-11-01.",
        "met c1 --on 2026-10-30 --words lunch, met 2026-10-30 lunch [c1], You met on 2026-10-30.",
        "met c1 --off --on 2026-10-30, not met 2026-10-30 [c1], Taken back.",
        "note c1 met at the fair, note c1 met at the fair, Noted.",
        "note c1, note c1 , Note removed."
    })
    void keepsThePersonsOwnEntries(String words, String told, String sentence) {
        assertThat(run(words.split(" "))).isZero();

        assertThat(rooms.log.get(1).strip()).isEqualTo(told.strip());
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo(sentence + "\n");
    }

    @ParameterizedTest
    @CsvSource({"forget c9, c9", "tag c9 friend, c9", "note c9 met at the fair, c9", "merge c1 c9, c1 or no contact c9"
    })
    void saysWhomItDoesNotKnow(String words, String who) {
        assertThat(run(words.split(" "))).isEqualTo(3);
        assertThat(err()).isEqualTo("There is no contact " + who + ". 'mingle contacts' lists their ids.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forget",
                "forget c1 c2",
                "merge c1",
                "merge c1 c1",
                "tag friend",
                "favourite",
                "cadence c1",
                "cadence c1 soon",
                "met",
                "note",
                "save x"
            })
    void saysHowItIsCalled(String words) {
        assertThatThrownBy(() -> run(words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Call it like this: mingle contacts " + words.split(" ")[0]);
        assertThat(rooms.log).containsExactly("open default", "close default");
    }

    @Test
    void saysWhenThereIsNothingToTakeAway() {
        assertThat(run("tag", "c1", "--remove", "foe")).isZero();
        assertThat(err()).isEqualTo("Nobody of them has the tag 'foe'.\n");
        assertThat(run("met", "c9", "--off")).isEqualTo(3);
        assertThat(err()).endsWith("No meeting with them on 2026-11-01 is noted.\n");
    }

    @Test
    void aMinusLeavesThoseOut() {
        assertThat(run("-company:northgate", "-tag:client")).isZero();
        assertThat(out()).contains("Olga Todd").doesNotContain("Diana", "Ben");
        assertThatThrownBy(() -> run("--tga", "client"))
                .isInstanceOf(UsageException.class)
                .hasMessage("Not understood: --tga. See mingle contacts --help.");
    }

    @Test
    void nobodyIsThereWhenAllImportsWereTakenBack() {
        rooms.contacts.clear();
        rooms.ledger.add(Reports.kept(Reports.of("a.zip", "i1", Reports.DAY), true));
        run();
        assertThat(out()).startsWith("Nobody is here yet.");
    }

    @Test
    void changesEverybodyOfAQuestion() {
        assertThat(run("tag", "--where", "company:northgate,birch", "local")).isZero();
        assertThat(rooms.log).contains("tag local [c2, c1]");
    }

    @Test
    void saysHowManyOfManyAreNotThere() {
        assertThat(run("favourite", "c1", "c8", "c9")).isEqualTo(3);
        assertThat(err()).isEqualTo("Marked as a favourite: 1 person. 2 ids are nobody's.\n");
    }

    @Test
    void nobodyHasMetInTheFuture() {
        assertThatThrownBy(() -> run("met", "c1", "--on", "2026-11-02"))
                .isInstanceOf(UsageException.class)
                .hasMessage("A meeting on 2026-11-02 is still to come; write it down when you have met.");
    }

    @Test
    void listsAreSavedShownAndAsked() {
        assertThat(run("save", "Clients", "tag:client", "silent:>90d")).isZero();
        assertThat(rooms.lists).containsExactly(new SmartList("Clients", "tag:client silent:>90d"));
        rooms.lists.set(0, new SmartList("Clients", "tag:client"));
        run("lists");
        assertThat(out()).isEqualTo("Clients  tag:client\n");
        assertThat(run("lists", "drop", "Clients")).isZero();
        assertThat(run("lists", "drop", "Clients")).isEqualTo(3);
    }

    @Test
    void aSavedListNarrowsDown() {
        rooms.lists.add(new SmartList("Clients", "tag:client"));
        runJson("--list", "Clients");
        assertThat(Parsed.texts(Parsed.json(out()), "name")).containsExactly("Ben Tran");
        assertThatThrownBy(() -> run("--list", "Foes")).hasMessageContaining("There is no list 'Foes'");
    }

    @Test
    void aQuestionThatIsNotUnderstoodIsAnsweredInWords() {
        assertThatThrownBy(() -> run("silent:soon"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("silent: takes a time such as >90d");
        assertThatThrownBy(() -> run("save", "Broken", "tga:client")).hasMessageContaining("'tga:' is not known");
        assertThat(rooms.lists).isEmpty();
    }

    @Test
    void showsTheCadencesThatHold() {
        rooms.own = new OwnAdditions(Set.of(), Map.of(), Map.of("client", new Cadence(20, 40)), Map.of(), List.of());
        run("cadence");
        assertThat(out()).isEqualTo("""
                tag:client  every 20 days, at most 40
                tier:close  every 30 days, at most 60
                tier:closest  every 7 days, at most 14
                tier:others  every 365 days, at most 730
                tier:wider  every 182 days, at most 364
                """);
    }

    @Test
    void knowsFourStagesAndRealDays() {
        assertThatThrownBy(() -> run("--stage", "foe"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--stage takes stranger, know, like or trust, not 'foe'. See mingle contacts --help.");
        assertThatThrownBy(() -> run("--silent-since", "2026-02-30"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--silent-since takes a date such as 2026-11-01, not '2026-02-30'."
                        + " See mingle contacts --help.");
        assertThat(rooms.log).isEmpty();
    }
}
