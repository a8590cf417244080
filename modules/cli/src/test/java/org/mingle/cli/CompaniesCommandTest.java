package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.analysis.Move;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.contact.Watched;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeObserver;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

class CompaniesCommandTest extends CommandContractTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 10, 21);
    private static final LocalDate SECOND = LocalDate.of(2025, 8, 15);

    private final Rooms rooms = new Rooms();
    private final FakeSituation situation = FakeSituation.at(SECOND);

    @Override
    protected Command command() {
        return new CompaniesCommand(rooms, new FakeObserver(situation));
    }

    @BeforeEach
    void someDay() {
        asOf(SECOND);
    }

    private void twoExports() {
        Contact ann = Samples.contact("Ann Archer");
        Move joined = Samples.joined(ann, "Birch", "Nordlicht", FIRST, SECOND);
        situation.watch().export(FIRST).export(SECOND).candidate(new Candidate("Northgate", true, 2));
        situation.move(joined);
        situation.company(Samples.company(
                "Nordlicht",
                WatchRole.CLIENT,
                List.of(TieBuilder.with(ann).strength(61).build()),
                List.of(joined)));
    }

    @Test
    void tellsWhoMoved() {
        twoExports();

        assertThat(run()).isZero();
        assertThat(out()).isEqualTo("""
                        2 exports, from 2023-10-21 to 2025-08-15. Mingle sees your contacts only, by their own profiles.

                        company                      role        contacts joined   left  warmest path
                        Nordlicht                    client             1      1      0  Ann Archer, Engineer: strength 61; a client with a single contact

                        2023-10-21 to 2025-08-15  Ann Archer joined Nordlicht as Engineer

                        Perhaps worth watching; what they are to you is for you to say:
                          Northgate (you follow it, 2 contacts)
                        """);
    }

    @Test
    void countsWhoCameAndWent() {
        twoExports();
        Contact ben = Samples.contact("Ben Tran");
        situation.move(new Move(
                Move.Kind.NEW,
                ben.id(),
                "Ben Tran",
                "Birch",
                Affiliation.NONE,
                ben.affiliation(),
                FIRST,
                SECOND,
                ben.source()));
        run();

        assertThat(out())
                .contains("Ann Archer joined Nordlicht")
                .contains("Besides, new contacts: 1; no longer in the export, for whatever reason: 0.")
                .doesNotContain("Ben Tran");
    }

    @Test
    void writesTheSameAsJson() {
        twoExports();

        assertThat(runJson()).isZero();
        var answer = Parsed.json(out());
        var move = answer.at("/moves/0");
        assertThat(move.at("/kind").asText()).isEqualTo("joined");
        assertThat(move.at("/contact").asText()).isEqualTo("Ann Archer");
        assertThat(move.at("/company").asText()).isEqualTo("Nordlicht");
        assertThat(move.at("/from/company").asText()).isEqualTo("Birch");
        assertThat(move.at("/to/title").asText()).isEqualTo("Engineer");
        assertThat(move.at("/between/0").asText()).isEqualTo("2023-10-21");
        assertThat(move.at("/between/1").asText()).isEqualTo("2025-08-15");
        assertThat(answer.at("/watched/0/role").asText()).isEqualTo("client");
        assertThat(answer.at("/watched/0/paths/0/strength").asInt()).isEqualTo(61);
        assertThat(answer.at("/coverage").asText()).startsWith("2 exports");
        assertThat(answer.at("/company").isNull()).isTrue();
    }

    @Test
    void statesHowManyContactsItSpeaksOf() {
        twoExports();
        run("nordlicht", "GmbH");

        assertThat(out())
                .startsWith(
                        "Nordlicht, watched as a client\nOne of your contacts works there, by their own profiles.\n")
                .contains("Ann Archer joined Nordlicht");
    }

    @Test
    void isUsefulBeforeThereIsAnythingToCompare() {
        run();
        assertThat(out()).isEqualTo("No export with connections so far: 'mingle import EXPORT' brings one.\n");
        situation.watch().export(FIRST);
        run();
        assertThat(out())
                .contains("One export so far, of 2023-10-21: import the next one in some weeks and I can compare.")
                .contains("mingle companies watch NAME --as");
    }

    @Test
    void watchesAndStopsWatching() {
        assertThat(run("watch", "Birch", "Fitness", "--as", "prospect")).isZero();
        assertThat(rooms.companies.list().companies())
                .containsExactly(new Watched("Birch Fitness", WatchRole.PROSPECT));
        assertThat(run("unwatch", "birch fitness ltd.")).isZero();
        assertThat(rooms.companies.list().companies()).isEmpty();
        assertThat(run("unwatch", "Birch")).isEqualTo(3);
        assertThat(run("watch", "—", "--as", "client")).isEqualTo(3);
        assertThat(err()).isEqualTo("""
                        Watching Birch Fitness as a prospect.
                        No longer watching birch fitness ltd..
                        You do not watch Birch. 'mingle companies' lists what you watch.
                        There is no name of a company in '—'.
                        """);
        assertThat(out()).isEmpty();
    }

    @Test
    void knowsThatTwoNamesMeanOneCompany() {
        assertThat(run("alias", "NLE", "Nordlicht Energie")).isZero();
        assertThat(run("alias", "NLE", "Nordlicht Energie GmbH")).isEqualTo(3);
        assertThat(run("unalias", "NLE")).isZero();
        assertThat(run("unalias", "NLE")).isEqualTo(3);
        assertThat(err()).startsWith("NLE now means Nordlicht Energie.\n").contains("NLE stands for itself again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"watch Birch", "watch --as client", "unwatch", "alias Birch", "Birch --as client"})
    void saysHowItIsCalled(String words) {
        assertThatThrownBy(() -> run(words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("mingle companies watch NAME --as");
        assertThat(rooms.log).isEmpty();
    }

    @Test
    void knowsFourRoles() {
        assertThatThrownBy(() -> run("watch", "Birch", "--as", "foe"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("competitor, prospect, client or partner");
    }
}
