package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Words;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.coach.Draft;
import org.mingle.api.coach.Review;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.rules.Remark;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeCoach;
import org.mingle.testing.Samples;

class CheckCommandTest extends CommandContractTest {
    private static final String BOAST = "world-leading";

    private final Rooms rooms = new Rooms();
    private final List<Draft> drafts = new ArrayList<>();
    private final FakeCoach coach = new FakeCoach();

    @Override
    protected Command command() {
        return new CheckCommand(coach, rooms);
    }

    /** This coach has something against one word. */
    @BeforeEach
    void brief() {
        coach.reviews(draft -> {
            drafts.add(draft);
            int at = draft.text().indexOf(BOAST);
            Map<String, @Nullable Integer> principles = new LinkedHashMap<>();
            principles.put("authentic", at < 0 ? 100 : 75);
            principles.put("active", null);
            return new Review(
                    Samples.analysis(Words.count(draft.text())),
                    principles,
                    at < 0
                            ? List.of()
                            : List.of(new Review.JudgedRemark(
                                    "org.example.house/authentic.boast",
                                    new Remark(at, at + BOAST.length(), "Says who?", "Say it softly"),
                                    BOAST)));
        });
    }

    private List<String> texts() {
        return drafts.stream().map(Draft::text).toList();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(home().resolve("draft.txt"), content);
    }

    @Test
    void coachesStandardInput() {
        type("😀 our world-leading grinder\r\n");

        assertThat(run()).isZero();

        assertThat(texts()).containsExactly("😀 our world-leading grinder\r\n");
        assertThat(out()).isEqualTo("""
                        “world-leading”
                          Says who?
                          → Say it softly [org.example.house/authentic.boast]

                          authentic    75
                          active       nothing to go by
                        """);
    }

    @Test
    void writesTheSameAsJson() {
        type("😀 our world-leading grinder");

        assertThat(runJson("-")).isZero();

        assertThat(out()).isEqualTo("""
                        {
                          "language" : "en",
                          "traits" : {
                            "acts" : [ ],
                            "broadcast" : true,
                            "question" : false,
                            "rhetorical" : false,
                            "firstPerson" : 0.0,
                            "disclosure" : false,
                            "story" : false,
                            "bait" : false,
                            "claim" : false,
                            "superlatives" : 0,
                            "valence" : 0.0,
                            "politeness" : 0.0,
                            "ari" : 6.0,
                            "words" : 3
                          },
                          "principles" : {
                            "authentic" : 75,
                            "active" : null
                          },
                          "remarks" : [
                            {
                              "rule" : "org.example.house/authentic.boast",
                              "from" : 7,
                              "to" : 20,
                              "text" : "world-leading",
                              "message" : "Says who?",
                              "suggestion" : "Say it softly"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void praisesAndSaysWhenThereIsNothing() throws IOException {
        run(file("Hello Diana").toString());
        run(file("").toString());

        assertThat(out())
                .startsWith("Nothing to remark. Post it, and stay to answer whoever speaks.\n")
                .endsWith("There is nothing to check: the draft has no words.\n");
    }

    @Test
    void doesNotPraiseWhatItCannotRead() {
        PostAnalysis unread = new PostAnalysis(
                "und", 4, 1, Set.of(), null, null, null, null, null, null, null, null, null, null, null, 6.0, null,
                List.of());
        coach.reviews(draft -> new Review(unread, Map.of(), List.of()));
        type("Wir freuen uns riesig");

        run();

        assertThat(out())
                .startsWith("Mingle reads English closely, and this is another language or too short to tell.")
                .doesNotContain("Post it");
    }

    @Test
    void answersLineByLine() throws IOException {
        Path lines = file("\uFEFFeins 😀 world-leading\r\n\n   \nan old\rMac\n\r\nlast");

        assertThat(run("--lines", lines.toString())).isZero();

        assertThat(texts()).containsExactly("eins 😀 world-leading", "", "   ", "an old\rMac", "", "last");
        List<JsonNode> answers = Parsed.lines(out());
        assertThat(answers).hasSize(6);
        assertThat(answers.get(0).at("/remarks/0/from").asInt()).isEqualTo(8);
        assertThat(answers.get(1).at("/traits/words").asInt()).isZero();
        assertThat(answers.get(5).get("remarks")).isEmpty();
    }

    @Test
    void aLastLineThatEndsIsNotFollowedByAnotherOne() {
        type("one\ntwo\n");

        run("--lines", "-");

        assertThat(texts()).containsExactly("one", "two");
    }

    @Test
    void passesOnWhereItWillBePosted() {
        type("x");

        run("--network", "mastodon", "--language", "de");

        assertThat(drafts.get(0).network().id()).isEqualTo("mastodon");
        assertThat(drafts.get(0).language()).isEqualTo("de");
    }

    @Test
    void strictFailsOnFindingsOnly() throws IOException {
        String good = file("Hello").toString();
        assertThat(run("--strict", good)).isZero();
        assertThat(run("--strict", "--lines", good)).isZero();

        String bad = file("Hello\nworld-leading\nHello").toString();
        assertThat(run("--strict", bad)).isEqualTo(1);
        assertThat(run("--strict", "--lines", bad)).isEqualTo(1);
        assertThat(run(bad)).isZero();
    }

    @Test
    void makesNoWorkspaceAndUsesOneThatIsThere() {
        type("x");

        run();
        assertThat(rooms.log).isEmpty();

        rooms.open("default");
        run();
        assertThat(rooms.log).containsExactly("open default", "open default", "close default");
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        assertThat(run("gone.txt")).isEqualTo(3);
        assertThat(run("--lines", home().toString())).isEqualTo(3);
        Path latin = home().resolve("latin.txt");
        Files.write(latin, "Größe".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(latin.toString())).isEqualTo(3);

        assertThat(out()).isEmpty();
        assertThat(err())
                .isEqualTo("Cannot read gone.txt. Is it there, and is it a text file?\n" + "Cannot read " + home()
                        + ". Is it there, and is it a text file?\n" + "Cannot read " + latin
                        + ": it is not a UTF-8 text. Save it as UTF-8 and try again.\n");
    }

    @Test
    void knowsFourNetworksAndOneInput() {
        assertThatThrownBy(() -> run("--network", "fax"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--network is linkedin, x, mastodon, bluesky or blog.");
        assertThatThrownBy(() -> run("a.txt", "--lines", "b.txt"))
                .isInstanceOf(UsageException.class)
                .hasMessage("Either a FILE with one draft, or --lines FILE with one a line.");
        assertThatThrownBy(() -> run("a.txt", "b.txt")).isInstanceOf(UsageException.class);
    }
}
