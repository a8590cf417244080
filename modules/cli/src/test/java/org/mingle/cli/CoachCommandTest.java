package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.activity.ActivityStore.Tally;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.coach.Advice;
import org.mingle.api.command.Command;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.workspace.StoreException;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeCoach;
import org.mingle.testing.Samples;

class CoachCommandTest extends CommandContractTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Rooms rooms = new Rooms();
    private final FakeCoach coach = new FakeCoach().advises(Advices::full);
    private final CoachCommand command = new CoachCommand(coach, rooms, rooms, () -> TODAY);

    @Override
    protected Command command() {
        return command;
    }

    private void somethingIsThere() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        rooms.contacts.add(Samples.contact("Ben Tran"));
        rooms.contacts.add(new Contact(
                Samples.contact("Olga Todd").id(),
                "Olga Todd",
                List.of(),
                Affiliation.NONE,
                false,
                null,
                java.util.Set.of(),
                "",
                Samples.contact("Olga Todd").source()));
        rooms.snapshots.add(new Snapshot("1", Network.LINKEDIN, Reports.DAY, 1, 5));
        rooms.tallies.put(new Tally(Kind.POST, Direction.SENT), 3L);
        rooms.tallies.put(new Tally(Kind.REPLY, Direction.RECEIVED), 1L);
        rooms.tallies.put(new Tally(Kind.MESSAGE, Direction.SENT), 10L);
        rooms.tallies.put(new Tally(Kind.MESSAGE, Direction.RECEIVED), 20L);
    }

    @Test
    void writesTheWholeAnswerAsJson() throws IOException {
        somethingIsThere();

        assertThat(runJson("a.zip")).isZero();

        assertThat(out()).isEqualTo(resource("coach.json"));
        assertThat(err()).isEmpty();
    }

    @Test
    void saysItInWords() throws IOException {
        somethingIsThere();

        assertThat(run("a.zip")).isZero();

        assertThat(out()).isEqualTo(resource("coach.txt"));
        assertThat(err()).isEmpty();
    }

    @Test
    void namesWhomElseARuleIsAbout() {
        somethingIsThere();
        coach.advises(asOf -> Advices.repeated(asOf, 7));

        run("a.zip");

        assertThat(out())
                .containsOnlyOnce("  Answer Guest 1\n")
                .contains("    The same for Guest 2, Guest 3, Guest 4, Guest 5 and 2 others\n")
                .contains("\nAnd 6 more: --all shows them.\n");
    }

    @Test
    void noLineIsBrokenWithinAWordOnAnOrdinaryTerminal() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        coach.advises(asOf -> Advices.repeated(asOf, 7, "Write to " + "somebody you like ".repeat(8) + "and to"));

        run("a.zip");

        assertThat(out().lines().toList())
                .allMatch(line -> line.length() <= 80)
                .contains("  Write to somebody you like somebody you like somebody you like somebody you");
    }

    @Test
    void nothingToAdviseStandsApartFromTheScores() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        coach.advises(asOf -> {
            Advice full = Advices.full(asOf);
            return new Advice(
                    full.situation(),
                    full.principles(),
                    full.guest(),
                    List.of(),
                    full.ruleSets(),
                    List.of(),
                    List.of());
        });

        run("a.zip");

        assertThat(out()).contains("  Quality       not enough data\n\nNothing to advise: either all is well");
    }

    @Test
    void showsEverythingWhenAsked() {
        somethingIsThere();
        coach.advises(asOf -> Advices.repeated(asOf, 7));

        run("a.zip", "--all");

        assertThat(out()).contains("  Answer Guest 1\n", "  Answer Guest 7\n").doesNotContain("The same for", "--all");
    }

    @Test
    void aLookIsAsOfTheNewestExportAndKeepsNothing() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        rooms.exports.put("b.zip", Reports.of("b.zip", "i2", Reports.DAY.plusYears(1)));

        run("b.zip", "a.zip", "--me", "sam");

        assertThat(coach.asked()).containsExactly(Reports.DAY.plusYears(1));
        assertThat(rooms.log).containsExactly("temporary", "read b.zip of sam", "read a.zip of sam", "close look");
    }

    @Test
    void theDayThatIsNamedGoesBeforeAnyOther() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        asOf(LocalDate.of(2025, 5, 1));

        runJson("a.zip");
        run();

        assertThat(coach.asked()).containsExactly(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 1));
        assertThat(out()).contains("\"asOf\" : \"2025-05-01\"");
    }

    @Test
    void goesOnWithTheOthersWhenOneIsRefused() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));

        assertThat(runJson("gone.zip", "a.zip")).isEqualTo(3);

        JsonNode imports = Parsed.json(out()).get("imports");
        assertThat(Parsed.texts(imports, "source")).containsExactly("gone.zip", "a.zip");
        assertThat(imports.get(0).get("refused").asText()).isEqualTo("There is no such file or folder.");
        assertThat(imports.get(1).get("refused").isNull()).isTrue();
        assertThat(err()).isEqualTo("gone.zip was not imported. There is no such file or folder.\n");
    }

    @Test
    void saysNothingOfNobody() {
        assertThat(run("gone.zip")).isEqualTo(3);
        assertThat(out()).isEmpty();
        assertThat(coach.asked()).isEmpty();
        assertThat(err()).isEqualTo("gone.zip was not imported. There is no such file or folder.\n");
    }

    @Test
    void scriptsLearnWhyEveryExportWasRefused() {
        coach.advises(Advices::nothing);

        assertThat(runJson("gone.zip", "--watch")).isEqualTo(3);

        JsonNode answer = Parsed.json(out());
        assertThat(answer.at("/imports/0/refused").asText()).isEqualTo("There is no such file or folder.");
        assertThat(answer.get("principles")).isEmpty();
        assertThat(answer.at("/guest/id").isNull()).isTrue();
        assertThat(answer.at("/profile/name").isNull()).isTrue();
    }

    @Test
    void looksAtTheWorkspaceAsOfToday() {
        rooms.ledger.add(Reports.kept(Reports.of("a.zip", "i1", Reports.DAY), false));
        rooms.ledger.add(Reports.kept(Reports.of("b.zip", "i2", Reports.DAY), true));

        assertThat(runJson()).isZero();

        assertThat(coach.asked()).containsExactly(TODAY);
        JsonNode imports = Parsed.json(out()).get("imports");
        assertThat(Parsed.texts(imports, "id")).containsExactly("i1");
        assertThat(rooms.log).containsExactly("open default", "close default");
    }

    @Test
    void anExportOfLaterDoesNotExist() {
        rooms.ledger.add(Reports.kept(Reports.of("later.zip", "i1", Reports.DAY.plusDays(9)), false));
        rooms.ledger.add(Reports.kept(Reports.of("a.zip", "i2", Reports.DAY), false));
        asOf(Reports.DAY);

        runJson();

        assertThat(Parsed.texts(Parsed.json(out()).get("imports"), "source")).containsExactly("a.zip");
    }

    @Test
    void withoutAnEarlierExportTheEarliestSpeaks() {
        rooms.ledger.add(Reports.kept(Reports.of("later.zip", "i1", Reports.DAY.plusDays(9)), false));
        rooms.ledger.add(Reports.kept(Reports.of("a.zip", "i2", Reports.DAY), false));
        asOf(Reports.DAY.minusYears(1));

        runJson();

        assertThat(Parsed.texts(Parsed.json(out()).get("imports"), "source")).containsExactly("a.zip");
    }

    @Test
    void saysHowToBegin() {
        coach.advises(Advices::nothing);

        assertThat(run()).isZero();

        assertThat(err())
                .isEqualTo("There is nothing in the workspace 'default' yet. 'mingle import EXPORT' keeps an export; "
                        + "'mingle guests write party' makes people to try it on.\n");
        assertThat(out()).isEqualTo("""
                        You at the party, 2026-11-25
                        0 contacts, 0 messages, 0 posts, 0 comments

                        There is not enough to tell which guest you are.

                        No rule set is in force, so there is nobody to advise. 'mingle rules list' says why.

                        """);
    }

    @Test
    @Timeout(30)
    void watchingAnswersAnewOnALineOfItsOwn() throws Exception {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        Thread watching = new Thread(() -> runJson("a.zip", "--watch"));
        watching.start();
        try {
            answers(1);
            coach.advises(Advices::nothing).has();
            answers(2);
            rooms.version = 2;
            answers(3);
        } finally {
            watching.interrupt();
            watching.join(TimeUnit.SECONDS.toMillis(20));
        }
        assertThat(watching.isAlive()).isFalse();
        assertThat(Parsed.lines(out()))
                .extracting(answer -> answer.get("recommendations").size())
                .containsExactly(2, 0, 0);
        assertThat(rooms.log).endsWith("close look");
    }

    @Test
    @Timeout(60)
    void aWatchWaitsForADatabaseThatWentAway() throws Exception {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        Thread watching = new Thread(() -> runJson("a.zip", "--watch"));
        watching.start();
        try {
            answers(1);
            rooms.fault = new StoreException("The server is away.", new IllegalStateException());
            told("The server is away. Watching goes on when it is back.\n");
            coach.advises(Advices::nothing).has();
            rooms.fault = null;
            answers(2);
        } finally {
            watching.interrupt();
            watching.join(TimeUnit.SECONDS.toMillis(20));
        }
        assertThat(err())
                .endsWith("The server is away. Watching goes on when it is back.\nThe database answers again.\n");
    }

    private void told(String sentence) throws Exception {
        CompletableFuture<?> come = CompletableFuture.runAsync(() -> {
            while (!err().endsWith(sentence)) {
                Thread.onSpinWait();
            }
        });
        come.get(20, TimeUnit.SECONDS);
    }

    @Test
    @Timeout(30)
    void aWatchBeginsAgainWhenItsCoachHasGone() throws Exception {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        FutureTask<Integer> watch = new FutureTask<>(() -> runJson("a.zip", "--watch"));
        new Thread(watch).start();
        answers(1);
        command.close();
        assertThat(watch.get(20, TimeUnit.SECONDS)).isEqualTo(EntryPoint.AGAIN);
        assertThat(rooms.log).endsWith("close look");
    }

    @Test
    @Timeout(30)
    void whatGoesWrongWhileWatchingIsNotDressedUp() {
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        coach.advises(asOf -> {
            throw new StoreException("The database is locked.", new IllegalStateException());
        });

        assertThatThrownBy(() -> run("a.zip", "--watch"))
                .isInstanceOf(StoreException.class)
                .hasMessage("The database is locked.");
    }

    private void answers(int n) throws Exception {
        CompletableFuture<?> come = CompletableFuture.runAsync(() -> {
            while (out().lines().count() < n) {
                Thread.onSpinWait();
            }
        });
        come.get(20, TimeUnit.SECONDS);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CoachCommandTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
