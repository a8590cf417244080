package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.PackReader;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleSet;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.FakeCoach;
import org.mingle.testing.FakeRuleSet;

class RulesCommandTest extends CommandContractTest {
    private final FakeCoach coach = new FakeCoach();
    private PackReader reader = file -> {
        throw new IOException("no pack was given");
    };

    @Override
    protected Command command() {
        return new RulesCommand(coach, reader);
    }

    @BeforeEach
    void installSome() {
        coach.has(Advices.inForce(), Advices.refused());
    }

    /** A set whose only rule has one example that holds and one that does not. */
    private record Tried(String id) implements RuleSet {
        @Override
        public String title() {
            return id;
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String from() {
            return "file tried.rules.yaml";
        }

        @Override
        public List<Principle> principles() {
            return List.of();
        }

        @Override
        public List<GuestType> guests() {
            return List.of();
        }

        @Override
        public List<Rule> rules() {
            return List.of();
        }

        @Override
        public List<ExampleResult> test() {
            return List.of(
                    new ExampleResult("interactive.loud", 1, true, true, true, Problem.of("")),
                    new ExampleResult(
                            "interactive.loud",
                            2,
                            false,
                            true,
                            false,
                            new Problem("tried.rules.yaml", 14, 9, "it spoke and must stay silent")));
        }
    }

    @Test
    void listsEveryRuleOfEverySet() {
        assertThat(run("list")).isZero();

        assertThat(out()).isEqualTo("""
                        org.example.house 1.0.0  in force, 2 of 3 rules on  (service org.example.house)
                          interactive.loud                   improve  on        Announcements only  (changed by a profile)
                          interactive.off                    act      off       Announcements only
                          interactive.tired                  act      on        Announcements only  (asleep: metric teamSpirit is not there)
                        org.example.torn 1.0.0  refused, 0 of 0 rules on  (service org.example.torn)
                          house.rules.yaml:12:11: unknown key 'whem'
                        """);
    }

    @Test
    void listsThemAsJson() {
        assertThat(runJson("list")).isZero();

        JsonNode sets = Parsed.json(out());
        assertThat(Parsed.texts(sets, "state")).containsExactly("in force", "refused");
        assertThat(Parsed.keys(sets.get(0)))
                .containsExactly("id", "version", "title", "from", "state", "rules", "problems");
        assertThat(sets.get(0).get("rules").get(0)).isEqualTo(Parsed.json("""
                                {"rule": "org.example.house/interactive.loud", "title": "Announcements only",
                                 "principle": "interactive", "severity": "improve", "on": true, "modified": true,
                                 "asleep": null}"""));
        assertThat(Parsed.texts(sets.get(0).get("rules"), "on")).containsExactly("true", "false", "true");
        assertThat(sets.get(1).get("problems")).isEqualTo(Parsed.json("""
                                [{"file": "house.rules.yaml", "line": 12, "column": 11,
                                  "message": "unknown key 'whem'"}]"""));
    }

    @Test
    void saysWhereAPackGoesWhenThereIsNone() {
        coach.has();

        run("list");

        assertThat(out()).isEqualTo("No rule set is installed. Drop a pack into " + home().resolve("rules") + ".\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interactive.loud", "org.example.house/interactive.loud"})
    void showsARule(String name) {
        assertThat(run("show", name)).isZero();

        assertThat(out()).isEqualTo("""
                        org.example.house/interactive.loud  Announcements only
                          principle interactive, severity improve, changed by a profile
                          looks at situation over 90 days, from service org.example.house
                          reads broadcastShare, publicActs
                          maxBroadcast = 0.8, from 0.5, to 1.0
                          words = [proud]
                        """);
    }

    @Test
    void showsTheRulesOfASetAsOneDocument() {
        assertThat(runJson("show", "org.example.house")).isZero();

        JsonNode rules = Parsed.json(out());
        assertThat(rules).hasSize(3);
        assertThat(rules.get(0).get("effortMinutes").asInt()).isEqualTo(10);
        assertThat(rules.get(0).get("params")).isEqualTo(Parsed.json("""
                                [{"name": "maxBroadcast", "default": 0.8, "min": 0.5, "max": 1.0},
                                 {"name": "words", "default": ["proud"], "min": null, "max": null}]"""));
    }

    @Test
    void saysThatThereIsNoSuchRule() {
        assertThat(run("show", "loud")).isEqualTo(3);
        assertThat(run("test", "loud")).isEqualTo(3);
        assertThat(err()).isEqualTo("""
                        There is no rule loud. 'mingle rules list' lists them.
                        There is no file and no rule set loud.
                        """);
    }

    @Test
    void runsTheExamplesOfAFile() throws IOException {
        Path pack = Files.writeString(home().resolve("tried.rules.yaml"), "id: x");
        reader =
                file -> new Tried("org.example." + file.getFileName().toString().replace(".rules.yaml", ""));

        assertThat(runJson("test", pack.toString())).isEqualTo(1);

        assertThat(Parsed.json(out())).isEqualTo(Parsed.json("""
                                [{"rule": "org.example.tried/interactive.loud", "example": 1, "expected": true,
                                  "fired": true, "passed": true},
                                 {"rule": "org.example.tried/interactive.loud", "example": 2, "expected": false,
                                  "fired": true, "passed": false}]"""));
        assertThat(err()).isEqualTo("tried.rules.yaml:14:9: it spoke and must stay silent\n");
    }

    @Test
    void countsTheExamplesOfWhatIsInstalled() {
        coach.has(
                new RuleSetStatus(new Tried("org.example.tried"), RuleSetStatus.State.IN_FORCE, List.of(), List.of()));

        assertThat(run("test")).isEqualTo(1);
        assertThat(run("test", "org.example.tried")).isEqualTo(1);

        assertThat(out()).isEqualTo("1 of 2 examples passed.\n1 of 2 examples passed.\n");
    }

    @Test
    void aRefusedPackFailsWithItsProblems() throws IOException {
        Path pack = Files.writeString(home().resolve("torn.rules.yaml"), "id: x");
        reader = file -> FakeRuleSet.refused("org.example.torn", new Problem("torn.rules.yaml", 3, 1, "no title"));

        assertThat(run("test", pack.toString())).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(runJson("test", pack.toString())).isEqualTo(1);

        assertThat(out()).isEqualTo("[ ]\n");
        assertThat(err()).isEqualTo("torn.rules.yaml:3:1: no title\n".repeat(2));
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThat(run("test", home().toString())).isEqualTo(3);
        assertThat(err()).isEqualTo("Cannot read " + home() + ". Is it a text file in UTF-8?\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list x", "show", "show a b", "test a b", "lint"})
    void saysHowItIsCalled(String words) {
        assertThatThrownBy(() -> run(words.isEmpty() ? new String[0] : words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Call it like this: mingle rules list, or mingle rules show RULE|ID,"
                        + " or mingle rules test [FILE|ID]");
    }
}
