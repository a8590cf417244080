package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeExportRequests;

class ImportsCommandTest extends CommandContractTest {
    private final Rooms rooms = new Rooms();
    private final FakeExportRequests requests = new FakeExportRequests();
    private LocalDate day = Reports.DAY;

    @Override
    protected Command command() {
        return new ImportsCommand(rooms, requests, rooms, () -> day);
    }

    @Test
    void saysThatThereWereNone() {
        assertThat(run()).isZero();
        assertThat(out()).isEqualTo("Nothing was imported yet.\n");
    }

    @Test
    void listsThemOldestFirst() {
        rooms.ledger.add(Reports.kept(Reports.of("a.zip", "i1", Reports.DAY), true));
        rooms.ledger.add(Reports.kept(Reports.of("Büro b.zip", "i2", Reports.DAY.plusDays(1)), false));

        assertThat(run()).isZero();

        assertThat(out()).isEqualTo("""
                        i1     a.zip       the linkedin  as of 2026-03-09, 3 new, 1 changed, taken back
                        i2     Büro b.zip  the linkedin  as of 2026-03-10, 3 new, 1 changed
                        """);
    }

    @Test
    void writesTheSameAsJson() {
        assertThat(runJson()).isZero();
        assertThat(out()).isEqualTo("[ ]\n");
        rooms.ledger.add(Reports.kept(Reports.of("a.zip", "i1", Reports.DAY), true));

        runJson();

        assertThat(out().substring(4)).isEqualTo("""
                        [
                          {
                            "id" : "i1",
                            "source" : "a.zip",
                            "format" : "linkedin",
                            "exportDate" : "2026-03-09",
                            "importedAt" : "2026-03-10T08:09:10Z",
                            "new" : 3,
                            "changed" : 1,
                            "undone" : true
                          }
                        ]
                        """);
    }

    @Test
    void takesOneBackOnce() {
        rooms.ledger.add(Reports.kept(Reports.of("a.zip", "i1", Reports.DAY), false));
        rooms.ledger.add(Reports.kept(Reports.of("b.zip", "i2", Reports.DAY), true));

        assertThat(run("undo", "i1")).isZero();
        assertThat(run("undo", "i2")).isEqualTo(3);
        assertThat(run("undo", "i3")).isEqualTo(3);

        assertThat(rooms.log).contains("undo i1");
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("""
                        Taken back.
                        There is no import i2 that could be taken back. 'mingle imports' lists them.
                        There is no import i3 that could be taken back. 'mingle imports' lists them.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "i1", "undo i1 i2"})
    void saysHowToTakeOneBack(String words) {
        assertThatThrownBy(() -> run(words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Call it like this: mingle imports undo ID, or mingle imports asked NETWORK, or mingle imports"
                                + " dismiss NETWORK");
        assertThat(rooms.log).isEmpty();
    }

    @Test
    void remindsOfAnExportFromTheDayOnThatItShouldBeReady() {
        assertThat(run("asked", "x")).isZero();
        assertThat(err()).isEqualTo("Noted. 'mingle imports' says when it should be ready.\n");

        run();
        assertThat(out())
                .contains("The export of the x that you asked for on 2026-03-09 should be ready on 2026-03-10.\n");
        day = day.plusDays(1);
        run();
        assertThat(out())
                .endsWith(
                        "The export of the x that you asked for on 2026-03-09 should be ready: look into your mail, and import"
                                + " it.\n");
        runJson();
        assertThat(out()).as("a list and nothing else").endsWith("[ ]\n");
    }

    @Test
    void isToldToRemindNoMore() {
        run("asked", "x");
        assertThat(run("dismiss", "x")).isZero();
        assertThat(run("dismiss", "x")).isEqualTo(3);
        assertThat(err()).endsWith("Dismissed.\nNo export of x was asked for.\n");
        run();
        assertThat(out()).isEqualTo("Nothing was imported yet.\n");
    }

    @Test
    void remindsOfNoNetworkThatGivesItAtOnce() {
        assertThatThrownBy(() -> run("asked", "blog"))
                .isInstanceOf(UsageException.class)
                .hasMessage("Mingle reminds of the exports of linkedin, x, not of 'blog': others come at once.");
    }
}
