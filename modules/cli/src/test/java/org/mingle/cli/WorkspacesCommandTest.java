package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.testing.CommandContractTest;

class WorkspacesCommandTest extends CommandContractTest {
    private final Rooms rooms = new Rooms();

    @Override
    protected Command command() {
        return new WorkspacesCommand(rooms, rooms.shelves);
    }

    @Test
    void listsThem() {
        assertThat(run()).isZero();
        assertThat(out()).startsWith("There is none yet.");
        rooms.shelves.names.addAll(List.of("anna", "default"));
        run("list");
        assertThat(out()).endsWith("\nanna\ndefault\n");
        runJson("list");
        assertThat(out()).contains("\"name\" : \"anna\"");
    }

    @Test
    void makesOneOnce() {
        rooms.shelves.names.add("anna");
        assertThat(run("new", "ben")).isZero();
        assertThat(run("new", "anna")).isEqualTo(3);
        assertThat(err())
                .isEqualTo("Made. 'mingle --workspace ben import EXPORT' puts something in.\n"
                        + "There is a workspace 'anna' already.\n");
    }

    @Test
    void renamesOneThatIsThere() {
        rooms.shelves.names.addAll(List.of("anna", "default"));
        assertThat(run("rename", "anna", "ben")).isZero();
        assertThat(run("rename", "anna", "default")).isEqualTo(3);
        assertThatThrownBy(() -> run("rename", "ana", "ben"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("There is no workspace 'ana'. Did you mean 'anna'?");
        assertThat(rooms.log).containsExactly("rename anna ben", "rename anna default");
    }

    @Test
    void deletesOnlyWhenItIsMeant() {
        rooms.shelves.names.add("anna");
        assertThatThrownBy(() -> run("delete", "anna"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("for good")
                .hasMessageContaining("--yes");
        assertThat(rooms.log).isEmpty();
        assertThat(run("delete", "anna", "--yes")).isZero();
        assertThat(rooms.log).containsExactly("delete anna");
        assertThat(err()).isEqualTo("Erased. Nothing of it is left in the home folder.\n");
        assertThatThrownBy(() -> run("delete", "bertha", "--yes")).isInstanceOf(UsageException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "' anna', without spaces around it",
        "'', at least one letter or digit",
        "'...', at least one letter or digit",
        "'../evil', no slash",
        "'an\\na', no slash",
        "'an\tna', no slash"
    })
    void aNameIsAName(String name, String reason) {
        rooms.shelves.names.add("anna");
        assertThatThrownBy(() -> run("new", name))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> run("rename", "anna", name)).hasMessageContaining(reason);
        assertThat(rooms.log).isEmpty();
    }

    @Test
    void oneWithAnOldStrangeNameCanBeRenamed() {
        rooms.shelves.names.add("../evil");
        assertThat(run("rename", "../evil", "good")).isZero();
        assertThat(rooms.log).containsExactly("rename ../evil good");
    }

    @ParameterizedTest
    @CsvSource({"defualt,default", "DEFAULT,default", "defaul,default", "anna2,anna", "nana,anna", "team,", "bertha,"})
    void offersWhatMayBeMeant(String typed, String meant) {
        assertThat(KeptWorkspace.near(typed, List.of("anna", "default", "customers of the north")))
                .isEqualTo(meant == null ? List.of() : List.of(meant));
    }
}
