package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.workspace.StoreException;

class EntryPointTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Invocation> calls = new ArrayList<>();
    private ToIntFunction<Invocation> work = call -> 0;

    private record Simple(String name, ToIntFunction<Invocation> work) implements Command {
        @Override
        public String summary() {
            return "Does " + name;
        }

        @Override
        public int run(Invocation invocation) {
            return work.applyAsInt(invocation);
        }
    }

    private int run(String... line) {
        EntryPoint entry = new EntryPoint(line, "/the/home", "/the/home/logs/cli-1.log");
        entry.commands = List.of(
                new Offered("two", new Simple("two", call -> 0)), new Offered("coach", new Simple("coach", call -> {
                    calls.add(call);
                    return work.applyAsInt(call);
                })));
        return entry.run(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--workspace work --format json --as-of 2026-11-01 --verbose coach a.zip --watch",
                "coach a.zip --watch --verbose --as-of=2026-11-01 --format=json --workspace=work",
                "--format text --verbose coach a.zip --format json --as-of 2026-11-01 --watch --workspace work",
                "--verbose --safe-mode coach --workspace work a.zip --as-of 2026-11-01 --watch --format json"
            })
    void globalOptionsStandAnywhere(String line) {
        assertThat(run(line.split(" "))).isZero();

        Invocation call = calls.get(0);
        assertThat(call.arguments()).containsExactly("a.zip", "--watch");
        assertThat(call.json()).isTrue();
        assertThat(call.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(call.workspace()).isEqualTo("work");
        assertThat(call.verbose()).isTrue();
        assertThat(call.home()).isEqualTo(Path.of("/the/home"));
    }

    @Test
    void unlessToldItIsTextOnTheDefaultWorkspaceWithoutADay() {
        run("coach");

        assertThat(calls.get(0).json()).isFalse();
        assertThat(calls.get(0).asOf()).isNull();
        assertThat(calls.get(0).workspace()).isEqualTo("default");
    }

    @Test
    void behindTwoDashesStandsWhatLooksLikeAnOption() {
        run("coach", "--", "--format", "--help");

        assertThat(calls.get(0).arguments()).containsExactly("--", "--format", "--help");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void exitsAsTheCommandSays(int code) {
        work = call -> code;
        assertThat(run("coach")).isEqualTo(code);
    }

    @Test
    @Timeout(30)
    void runsACommandAnewWhenWhatItNeedsIsBack() {
        EntryPoint entry = new EntryPoint(new String[] {"coach", "--watch"}, "/the/home", "/log");
        Simple back = new Simple("coach", call -> 3);
        entry.commands = List.of(new Offered("coach", new Simple("coach", call -> {
            entry.commands = List.of();
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS)
                    .execute(() -> entry.commands = List.of(new Offered("coach", back)));
            return EntryPoint.AGAIN;
        })));

        int code = entry.run(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(3);
        assertThat(err()).isEqualTo("A part of Mingle is being exchanged; the answer comes anew when it is back.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "foo ; There is no command 'foo'. See mingle --help.",
                "--foo ; Not understood: --foo. See mingle --help.",
                "coach --format xml ; --format is text or json.",
                "coach --format ; Missing: text|json.",
                "--as-of yesterday coach ; --as-of takes a date such as 2026-11-01, not 'yesterday'.",
                "coach --as-of=2026-02-30 ; --as-of takes a date such as 2026-11-01, not '2026-02-30'.",
                "coach --workspace= ; --workspace needs a name."
            })
    void saysWhatItDoesNotUnderstand(String line, String sentence) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err()).isEqualTo(sentence + "\n");
        assertThat(out()).isEmpty();
        assertThat(calls).isEmpty();
    }

    @Test
    void wrongUsageOfACommandIsTwo() {
        work = call -> {
            throw new UsageException("Call it like this.");
        };
        assertThat(run("coach")).isEqualTo(2);
        assertThat(err()).isEqualTo("Call it like this.\n");
    }

    @Test
    void aNameThatNoFileCanHaveIsWrongUsage() {
        work = call -> Path.of("a\0b").getNameCount();
        assertThat(run("coach")).isEqualTo(2);
        assertThat(err()).isEqualTo("'a\0b' is not a file name that this system allows.\n");
    }

    @Test
    void helpThatWasAskedForIsTheResult() {
        assertThat(run("--help")).isZero();
        assertThat(err()).isEmpty();
        assertThat(out())
                .contains("  coach        Does coach\n  two          Does two\n")
                .contains("--safe-mode");
    }

    @Test
    void withoutACommandHelpIsAMessage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--verbose", "--workspace", "work")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("mingle [options] COMMAND …\n");
    }

    @Test
    void aFaultOfOursNamesTheLogAndNothingElse() {
        for (Throwable fault : List.of(
                new IllegalStateException("secret"),
                new StackOverflowError("secret"),
                new OutOfMemoryError("secret"))) {
            err.reset();
            work = call -> {
                throw EntryPointTest.<RuntimeException>sneaky(fault);
            };
            assertThat(run("coach")).isEqualTo(4);
            assertThat(err())
                    .isEqualTo("Something went wrong in Mingle itself."
                            + " The details are in /the/home/logs/cli-1.log.\n");
        }
        assertThat(out()).isEmpty();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable fault) throws T {
        throw (T) fault;
    }

    @Test
    void aStoreThatCannotBeUsedSaysSoAndNamesTheLog() {
        work = call -> {
            throw new StoreException("The database is locked.", new IllegalStateException("secret"));
        };
        assertThat(run("coach")).isEqualTo(4);
        assertThat(err()).isEqualTo("The database is locked. The details are in /the/home/logs/cli-1.log.\n");
    }
}
