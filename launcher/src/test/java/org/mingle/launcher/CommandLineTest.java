package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static CommandLine parse(String line) throws LaunchProblem {
        return CommandLine.parse(line.isEmpty() ? new String[0] : line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--home x",
                "--home=x",
                "--safe-mode",
                "--verbose --workspace w --format json --as-of 2026-11-01",
                "--workspace=w"
            })
    void globalOptionsAloneAreNoCommand(String line) throws LaunchProblem {
        assertThat(parse(line).command()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coach",
                "--home x coach",
                "--format json coach",
                "coach --verbose",
                "--help",
                "-h",
                "--wrong",
                "--",
                "--as-of 2026-11-01 rules list"
            })
    void anythingElseIs(String line) throws LaunchProblem {
        assertThat(parse(line).command()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--home x coach a.zip --me u", "coach --home x a.zip --me u", "coach a.zip --me u --home=x"})
    void takesTheHomeOutWhereverItStands(String line) throws LaunchProblem {
        CommandLine parsed = parse(line);

        assertThat(parsed.home()).isEqualTo("x");
        assertThat(parsed.arguments()).containsExactly("coach", "a.zip", "--me", "u");
    }

    @Test
    void keepsTheOtherGlobalOptionsForTheCommand() throws LaunchProblem {
        CommandLine parsed = parse("--safe-mode --format json coach --verbose");

        assertThat(parsed.safeMode()).isTrue();
        assertThat(parsed.verbose()).isTrue();
        assertThat(parsed.arguments()).containsExactly("--safe-mode", "--format", "json", "coach", "--verbose");
    }

    @Test
    void leavesEverythingBehindTwoDashesAlone() throws LaunchProblem {
        CommandLine parsed = parse("check -- --home --safe-mode");

        assertThat(parsed.home()).isNull();
        assertThat(parsed.safeMode()).isFalse();
        assertThat(parsed.arguments()).containsExactly("check", "--", "--home", "--safe-mode");
    }

    @Test
    void aHomeWithoutAFolderIsWrongUsage() {
        assertThatThrownBy(() -> parse("coach --home"))
                .isInstanceOfSatisfying(
                        LaunchProblem.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(2))
                .hasMessageContaining("--home needs a folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.zip b.csv", "--home x a.zip b.csv", "a.zip --as-of 2026-11-01 b.csv", "a.zip b.csv --verbose"
            })
    void exportsAloneAreForTheWindow(String line) throws LaunchProblem {
        CommandLine parsed = parse(line);

        assertThat(parsed.command()).isFalse();
        assertThat(parsed.exports()).containsExactly("a.zip", "b.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp/an export", "./export", "C:\\export", "EXPORT.ZIP"})
    void whatNoCommandIsCalledIsAnExport(String argument) throws LaunchProblem {
        assertThat(CommandLine.parse(argument).exports()).containsExactly(argument);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach a.zip", "a.zip coach", "a.zip --help", "coach ./a", "--", "-- a.zip"})
    void besideACommandTheyBelongToTheCommand(String line) throws LaunchProblem {
        CommandLine parsed = parse(line);

        assertThat(parsed.command()).isTrue();
        assertThat(parsed.exports()).isEmpty();
    }
}
