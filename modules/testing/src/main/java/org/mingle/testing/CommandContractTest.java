package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.workspace.Workspaces;

/** What every command keeps; extend it with yours. */
public abstract class CommandContractTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private byte[] in = {};
    private @Nullable LocalDate asOf;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path home;

    /** Returns the command. */
    protected abstract Command command();

    /** Returns a home folder for the time of one test. */
    protected final Path home() {
        return home;
    }

    /** Sets what the command finds on its standard input from now on. */
    protected final void type(String text) {
        in = text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names a day, as {@code --as-of} does, from now on. */
    protected final void asOf(LocalDate day) {
        asOf = day;
    }

    /** Runs the command as text; returns its exit code. */
    protected final int run(String... arguments) {
        return run(false, arguments);
    }

    /** Runs the command as with {@code --format json}; returns its exit code. */
    protected final int runJson(String... arguments) {
        return run(true, arguments);
    }

    private int run(boolean json, String... arguments) {
        return command()
                .run(new Invocation(
                        List.of(arguments),
                        new ByteArrayInputStream(in),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        json,
                        asOf,
                        Workspaces.DEFAULT,
                        home,
                        false,
                        false));
    }

    /** Returns what went to standard output so far. */
    protected final String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns what went to standard error so far. */
    protected final String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    public final void isCalledByOneWord() {
        assertThat(command().name()).matches("[a-z][a-z0-9-]*");
    }

    @Test
    public final void isSummedUpInALine() {
        assertThat(command().summary()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
    }

    @Test
    public final void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains(command().name());
        assertThat(err()).isEmpty();
    }

    @Test
    public final void explainsItselfWhateverElseIsAskedFor() {
        assertThat(runJson("something", "else", "--no-such-option", "-h")).isZero();
        assertThat(out()).contains(command().name());
        assertThat(err()).isEmpty();
    }

    @Test
    public final void saysWhenItDoesNotUnderstand() {
        assertThatThrownBy(() -> run("--no-such-option"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no-such-option");
        assertThat(out()).isEmpty();
    }
}
