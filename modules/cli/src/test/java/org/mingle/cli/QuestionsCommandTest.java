package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.ActivityStore.Tally;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Question;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeObserver;
import org.mingle.testing.FakeSituation;

class QuestionsCommandTest extends CommandContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    private final Rooms rooms = new Rooms();
    private final FakeSituation situation = FakeSituation.at(DAY);

    @Override
    protected Command command() {
        return new QuestionsCommand(rooms, rooms, new FakeObserver(situation));
    }

    @BeforeEach
    void someDay() {
        asOf(DAY);
    }

    private void read(long questions) {
        rooms.tallies.put(new Tally(Kind.QUESTION, Direction.RECEIVED), questions);
    }

    private static Question question(int number) {
        return new Question(
                "earth.example.com/questions/" + number,
                "How do tide gauges survive ice?\n\nOurs broke.",
                Instant.parse("2026-10-19T08:30:00Z"),
                URI.create("https://earth.example.com/questions/" + number),
                new Network("earth-example"),
                "Hydrology",
                1.0,
                "You list Hydrology among your skills.",
                null,
                "",
                new SourceRow("hydrology.atom", 8));
    }

    private static ImportReport report(String name, String format) {
        FileReport file =
                new FileReport(name, "questions", 2, 0, 0, 0, java.util.Map.of(), List.of(), 0, List.of(), List.of());
        return new ImportReport(
                new ImportId("i1"), name, format, DAY, List.of(file), List.of(), List.of(), List.of(), null, List.of());
    }

    @Test
    void listsWhatFitsAndWhy() {
        read(42);
        situation.question(question(101));
        assertThat(run()).isZero();
        assertThat(out()).isEqualTo("""
                You could answer 1 open question; 42 were read in from feeds and pages:

                  2026-10-19  How do tide gauges survive ice?
                              You list Hydrology among your skills.
                              https://earth.example.com/questions/101

                One that is not for you? 'mingle questions dismiss ADDRESS' puts it aside.
                """);
    }

    @Test
    void saysHowToBeginWhenNothingWasRead() {
        assertThat(run()).isZero();
        assertThat(out())
                .startsWith("No open questions so far.\nSave a feed or a page of questions")
                .contains("'mingle questions FILE'");
    }

    @Test
    void saysWhatIsMissingWhenNobodyKnowsWhatOneKnows() {
        read(1);
        run();
        assertThat(out()).startsWith("1 question was read in, and nothing tells yet what you know about.");
    }

    @Test
    void saysWhatOneKnowsWhenNoneFits() {
        read(7);
        situation.knows("Joinery").knows("Teaching");
        run();
        assertThat(out())
                .startsWith(
                        "7 questions were read in, and none that is open fits what you know about: Joinery, Teaching.");
    }

    @Test
    void saysThatNoneIsLeftWhenSomeWerePutAside() {
        read(7);
        situation.knows("Joinery");
        rooms.dismissals.dismiss("earth.example.com/questions/101");
        run();
        assertThat(out())
                .startsWith("7 questions were read in, and none is left that fits what you know about: Joinery.")
                .endsWith("\n1 question is put aside; 'mingle questions dismissed' lists what is.\n");
    }

    @Test
    void ofManyTheFirstAreShownAndTheRestCounted() {
        for (int i = 0; i < 23; i++) {
            situation.question(question(i));
        }
        run();
        assertThat(out())
                .startsWith("You could answer 23 open questions:\n")
                .contains("questions/19")
                .doesNotContain("questions/20")
                .contains("\nAnd 3 more; --format json lists them all.\n");
    }

    @Test
    void readsAFileBeforeItAnswers() {
        rooms.exports.put("hydrology.atom", report("hydrology.atom", "questions"));
        assertThat(run("in/hydrology.atom")).isZero();
        assertThat(rooms.log)
                .containsSubsequence(
                        "open default",
                        "read in/hydrology.atom",
                        "close look",
                        "read in/hydrology.atom",
                        "close default");
        assertThat(out())
                .startsWith("hydrology.atom: the questions as of 2026-10-31\n")
                .contains("2 read (2 new)");
    }

    @Test
    void aFeedOfSomethingElseIsNotKept() {
        rooms.exports.put("mia.rss", report("mia.rss", "blog"));
        assertThat(run("mia.rss")).isEqualTo(3);
        assertThat(err())
                .isEqualTo("mia.rss was not imported. It holds no questions of others. 'mingle import' reads it as"
                        + " blog.\n");
        assertThat(rooms.log).containsOnlyOnce("read mia.rss");
    }

    @Test
    void writesTheSameAsJson() {
        read(42);
        situation.question(question(101)).knows("Hydrology");
        rooms.exports.put("hydrology.atom", report("hydrology.atom", "questions"));
        assertThat(runJson("hydrology.atom", "gone.atom")).isEqualTo(3);
        var answer = Parsed.json(out());
        assertThat(answer.at("/read").asInt()).isEqualTo(42);
        assertThat(answer.at("/expertise/0").asText()).isEqualTo("Hydrology");
        var first = answer.at("/questions/0");
        assertThat(first.at("/id").asText()).isEqualTo("earth.example.com/questions/101");
        assertThat(answer.at("/dismissed").isEmpty()).isTrue();
        assertThat(first.at("/text").asText()).startsWith("How do tide gauges");
        assertThat(first.at("/at").asText()).isEqualTo("2026-10-19T08:30:00Z");
        assertThat(first.at("/url").asText()).isEqualTo("https://earth.example.com/questions/101");
        assertThat(first.at("/network").asText()).isEqualTo("earth-example");
        assertThat(first.at("/topic").asText()).isEqualTo("Hydrology");
        assertThat(first.at("/match").asDouble()).isEqualTo(1.0);
        assertThat(first.at("/reason").asText()).isEqualTo("You list Hydrology among your skills.");
        assertThat(first.at("/contact").isNull()).isTrue();
        assertThat(first.at("/source").asText()).isEqualTo("hydrology.atom:8");
        assertThat(answer.at("/imports/0/format").asText()).isEqualTo("questions");
        assertThat(answer.at("/imports/1/refused").asText()).isNotBlank();
    }

    @Test
    void aQuestionIsPutAsideByItsAddressInWhateverForm() {
        situation.question(question(101)).question(question(102)).question(question(103));
        assertThat(run(
                        "dismiss",
                        "https://earth.example.com/questions/101",
                        "https://www.earth.example.com/questions/102/how-so#a7",
                        "earth.example.com/questions/103"))
                .isZero();
        assertThat(err().lines()).hasSize(3).allMatch("Put aside: How do tide gauges survive ice?"::equals);
        assertThat(out()).isEmpty();
        assertThat(rooms.dismissals.all())
                .containsExactly(
                        "earth.example.com/questions/101",
                        "earth.example.com/questions/102",
                        "earth.example.com/questions/103");
        run();
        assertThat(out()).endsWith("\n3 questions are put aside; 'mingle questions dismissed' lists what is.\n");
        run("dismissed");
        assertThat(out()).endsWith("earth.example.com/questions/103\n");
    }

    @Test
    void whatIsPutAsideIsToldAsJson() {
        rooms.dismissals.dismiss("earth.example.com/questions/102");
        assertThat(runJson("dismissed")).isZero();
        assertThat(Parsed.json(out()).at("/dismissed/0").asText()).isEqualTo("earth.example.com/questions/102");
    }

    @Test
    void whatIsNoOpenQuestionIsSaidSoAndTheOthersArePutAside() {
        situation.question(question(101));
        assertThat(run("dismiss", "https://earth.example.com/questions/9", "https://earth.example.com/questions/101"))
                .isEqualTo(3);
        assertThat(err())
                .startsWith("No question that you could answer stands at https://earth.example.com/questions/9.")
                .contains("Put aside: How do tide gauges survive ice?");
        assertThat(rooms.dismissals.all()).containsExactly("earth.example.com/questions/101");
    }

    @Test
    void whatWasPutAsideComesBack() {
        rooms.dismissals.dismiss("earth.example.com/questions/101");
        assertThat(run("restore", "https://earth.example.com/questions/101")).isZero();
        assertThat(err()).isEqualTo("Back among the questions: https://earth.example.com/questions/101\n");
        assertThat(rooms.dismissals.all()).isEmpty();
        assertThat(run("restore", "https://earth.example.com/questions/101")).isEqualTo(3);
        assertThat(err()).contains("was not put aside. 'mingle questions dismissed' lists what is.");
        run("dismissed");
        assertThat(out()).isEqualTo("No question is put aside.\n");
    }

    @Test
    void aVerbWithoutAnAddressSaysHowToCallIt() {
        assertThatThrownBy(() -> run("dismiss"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("mingle questions dismiss ADDRESS")
                .hasMessageEndingWith("A file of that name is ./dismiss.");
    }

    @Test
    void theHelpTellsOfIt() {
        run("--help");
        assertThat(out().replaceAll("\\s+", " "))
                .contains("dismiss ADDRESS... puts questions aside that are not for you");
    }
}
