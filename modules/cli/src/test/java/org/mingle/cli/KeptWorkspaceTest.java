package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.testing.FakeExportRequests;

/** A mistyped workspace. */
class KeptWorkspaceTest {
    private final Rooms rooms = new Rooms();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Command command, String workspace, String... arguments) {
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        return command.run(new Invocation(
                List.of(arguments),
                InputStream.nullInputStream(),
                new PrintStream(java.io.OutputStream.nullOutputStream()),
                to,
                false,
                null,
                workspace,
                Path.of("."),
                false,
                false));
    }

    private Command command(String name) {
        return switch (name) {
            case "imports" -> new ImportsCommand(rooms, new FakeExportRequests(), rooms);
            case "contacts" ->
                new ContactsCommand(
                        rooms, new org.mingle.testing.FakeObserver(org.mingle.testing.FakeSituation.at(Reports.DAY)));
            case "data" -> new DataCommand(rooms);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"imports", "contacts", "data"})
    void isRefusedByCommandsThatOnlyReadAndMakesNone(String name) {
        rooms.shelves.names.add("customers");
        assertThatThrownBy(() -> run(command(name), "custommers"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "There is no workspace 'custommers'. Did you mean 'customers'? 'mingle workspaces list' names"
                                + " them, 'mingle workspaces new custommers' makes it.");
        assertThat(rooms.log).isEmpty();
    }

    @Test
    void isRefusedBeforeAnythingIsFetched() {
        rooms.shelves.names.add("customers");
        assertThatThrownBy(() -> run(new ImportCommand(rooms, rooms, null), "custommers", "https://blog.example/"))
                .isInstanceOf(UsageException.class);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void isMadeByAnImportUnlessAnotherMayBeMeant() {
        rooms.shelves.names.add("customers");
        rooms.exports.put("a.zip", Reports.of("a.zip", "i1", Reports.DAY));
        assertThatThrownBy(() -> run(new ImportCommand(rooms, rooms, null), "custommers", "a.zip"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Did you mean 'customers'?");
        assertThat(rooms.log).isEmpty();

        assertThat(run(new ImportCommand(rooms, rooms, null), "anna", "a.zip")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Made the workspace 'anna'.\n");
        assertThat(rooms.log).contains("open anna");
    }
}
