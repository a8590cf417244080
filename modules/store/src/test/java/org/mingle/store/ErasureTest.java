package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.contact.ContactId;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.workspace.KeptTies;
import org.mingle.api.workspace.Workspace;

/** What is erased cannot be found in any byte of the home folder. */
class ErasureTest {
    private static final int PEOPLE = 400;
    private static final List<Integer> FORGOTTEN =
            IntStream.range(0, 40).map(n -> n * 7).boxed().toList();

    @TempDir
    Path home;

    private JdbcBackups backups() {
        return new JdbcBackups(Databank.SQLITE.in(home));
    }

    /** Returns the files in which a word stands, whatever its case, as text of one byte or two. */
    private List<String> filesWith(String word) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase();
                if (bytes.contains(word) || bytes.contains(word.replaceAll("(.)", "$1\0"))) {
                    found.add(home.relativize(file).toString());
                }
            }
        }
        return found;
    }

    private void fill(Workspace workspace) {
        Filled.take(workspace, Filled.FIRST, 0, PEOPLE, "Hello");
        Filled.take(workspace, Filled.FIRST.plusMonths(1), 0, PEOPLE, "Hello again and again");
        FORGOTTEN.forEach(n -> {
            ContactId id = Filled.id(workspace, n);
            workspace.entries().tag(id, "tag-" + Filled.word(n), true);
            workspace.entries().note(id, "note on " + Filled.word(n));
        });
        search(workspace);
        workspace
                .asOf(Filled.FAR)
                .ties()
                .keep(
                        "any",
                        FORGOTTEN.stream()
                                .map(n -> new KeptTies.Kept(Filled.id(workspace, n), true, "tie to " + Filled.word(n)))
                                .toList());
        backups().make(null);
        workspace.choices().exclude(Filled.name(FORGOTTEN.get(0)));
        workspace.choices().exclude("https://l.example/in/handle-" + Filled.word(FORGOTTEN.get(1)) + "/");
    }

    /** Afterwards the words of messages stand in the index too. */
    private static void search(Workspace workspace) {
        assertThat(workspace.asOf(Filled.FAR).search().find("secret" + Filled.word(7), 10))
                .isNotEmpty();
    }

    private void assertThatNothingIsLeft() throws IOException {
        for (int n : FORGOTTEN) {
            assertThat(filesWith(Filled.word(n))).as("of person " + n).isEmpty();
        }
        assertThat(filesWith(Filled.word(1))).as("of a person who stays").isNotEmpty();
    }

    @Test
    void nothingIsLeftOfTheForgotten() throws IOException {
        try (Workspace workspace = Filled.workspaces(home).open("default")) {
            fill(workspace);
            assertThat(filesWith(Filled.word(7))).hasSizeGreaterThan(1);

            FORGOTTEN.forEach(n -> assertThat(workspace.entries().forget(Filled.id(workspace, n)))
                    .isTrue());

            assertThatNothingIsLeft();
            assertThat(workspace.choices().exclusions()).isEmpty();
            assertThat(backups().list()).hasSize(1);
            assertThat(backups().verify(backups().list().get(0).file())).isEmpty();
        }
        assertThatNothingIsLeft();
    }

    @Test
    void norAfterTheirImportWasTakenBack() throws IOException {
        try (Workspace workspace = Filled.workspaces(home).open("default")) {
            fill(workspace);
            ImportReport third =
                    Filled.take(workspace, Filled.FIRST.plusMonths(2), 0, PEOPLE, "Hello for the third time");
            search(workspace);
            workspace.imports().undo(third.id());
            FORGOTTEN.forEach(n -> workspace.entries().forget(Filled.id(workspace, n)));

            assertThatNothingIsLeft();
        }
    }

    @Test
    void norOfAnImportThatWasTakenBackInTheBackupsFromBefore() throws IOException {
        try (Workspace workspace = Filled.workspaces(home).open("default")) {
            ImportReport first = Filled.take(workspace, Filled.FIRST, 0, 40, "Hello");
            Filled.take(workspace, Filled.FIRST.plusDays(1), 30, 50, "Hello again");
            backups().make(null);
            workspace.imports().undo(first.id());
            assertThat(filesWith(Filled.word(7))).isNotEmpty();

            workspace.entries().forget(Filled.id(workspace, 45));

            assertThat(filesWith(Filled.word(7)))
                    .as("who was in that import only")
                    .isEmpty();
            assertThat(filesWith(Filled.word(45))).isEmpty();
        }
    }

    @Test
    void norInAThrowAwayDatabaseThatAKilledProcessLeft() throws IOException {
        Files.createDirectories(home.resolve("cache"));
        Path left = home.resolve("cache/look123.db");
        try (Workspace workspace = Filled.workspaces(home).open("default");
                Workspace open = Filled.workspaces(home).temporary()) {
            fill(workspace);
            Files.copy(backups().list().get(0).file(), left);
            Filled.take(open, Filled.FIRST, 1_000, 1_001, "Hello");

            workspace.entries().forget(Filled.id(workspace, 7));

            assertThat(left).doesNotExist();
            assertThat(Filled.find(open, 1_000).name()).isEqualTo(Filled.name(1_000));
        }
    }

    @Test
    void nothingIsLeftOfADeletedWorkspaceAndOthersStay() throws IOException {
        JdbcWorkspaces workspaces = Filled.workspaces(home);
        try (Workspace gone = workspaces.open("gone");
                Workspace stays = workspaces.open("stays")) {
            Filled.take(gone, Filled.FIRST, 0, 50, "Hello");
            Filled.take(stays, Filled.FIRST, 100, 150, "Hello");
            search(gone);
        }
        backups().make(null);
        JdbcRegister register = new JdbcRegister(Databank.SQLITE.in(home));

        assertThat(register.delete("gone")).isTrue();
        assertThat(register.delete("gone")).isFalse();

        assertThat(workspaces.list()).containsExactly("stays");
        assertThat(filesWith(Filled.word(7))).isEmpty();
        assertThat(filesWith(Filled.word(107))).hasSize(2);
        assertThat(backups().verify(null)).isEmpty();
    }

    @Test
    void nothingIsLeftOfAnErasedWorkspaceButItsName() throws IOException {
        try (Workspace workspace = Filled.workspaces(home).open("default")) {
            fill(workspace);
            workspace.keeping().erase();

            assertThat(workspace.keeping().inventory().holdings()).isEmpty();
            assertThat(filesWith(Filled.word(1))).isEmpty();
            Filled.take(workspace, Filled.FIRST, 0, 2, "Hello");
            assertThat(Filled.find(workspace, 1).connected()).isTrue();
        }
    }

    @Test
    void textsThatAreNotKeptAnyMoreAreGone() throws IOException {
        try (Workspace workspace = Filled.workspaces(home).open("default")) {
            fill(workspace);
            assertThat(filesWith("secret" + Filled.word(3))).hasSize(2);

            assertThat(workspace.choices().texts(false)).isEqualTo(PEOPLE);

            assertThat(filesWith("secret" + Filled.word(3))).isEmpty();
            assertThat(filesWith("private.example")).isEmpty();
            assertThat(filesWith("bread is baked in public")).isNotEmpty();
        }
    }
}
