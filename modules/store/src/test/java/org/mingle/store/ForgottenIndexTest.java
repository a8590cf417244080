package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;

/** The index of the search holds no word of what is not kept any more, at once and not only after the next search. */
@ParameterizedClass
@EnumSource(Databank.class)
class ForgottenIndexTest {
    @Parameter
    Databank databank;

    @TempDir
    Path home;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = workspace("default");
    }

    /** Where others could see them, texts are kept only when that is wished. */
    private Workspace workspace(String name) {
        Workspace opened = new JdbcWorkspaces(databank.in(home)).open(name);
        opened.choices().texts(true);
        return opened;
    }

    @AfterEach
    void drop() {
        // None was opened where there is no server.
        if (workspace != null) {
            workspace.close();
        }
        databank.drop(home);
    }

    private void search() {
        workspace.asOf(Filled.FAR).search().prepare();
    }

    private int hits(int person) {
        return hits(workspace, person);
    }

    /** Counts the messages that have a person's word itself, not one that is near it. */
    private static int hits(Workspace where, int person) {
        return (int) where.asOf(Filled.FAR).search().find(secret(person), 10).stream()
                .filter(hit -> !hit.near())
                .count();
    }

    /** Returns every word in the index, as the database itself has it. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        try (Sql sql = databank.in(home).connect()) {
            sql.engine().messages().words(sql, words::add);
        }
        return words;
    }

    private static String secret(int person) {
        return "secret" + Filled.word(person);
    }

    @Test
    void textsThatAreNotKeptAnyMore() {
        Filled.take(workspace, Filled.FIRST, 0, 9, "Hello");
        search();
        assertThat(words()).contains("hello", secret(3));
        workspace.choices().texts(false);
        assertThat(words()).isEmpty();
        search();
        assertThat(words()).isEmpty();
    }

    @Test
    void textsThatWereWithheldFromTheBeginning() {
        workspace.choices().texts(false);
        Filled.take(workspace, Filled.FIRST, 0, 9, "Hello");
        assertThat(hits(3)).isZero();
        assertThat(words()).isEmpty();
        workspace.choices().texts(true);
        Filled.take(workspace, Filled.FIRST.plusDays(1), 0, 9, "Hello");
        assertThat(hits(3)).isEqualTo(1);
    }

    @Test
    void anImportThatWasTakenBack() {
        Filled.take(workspace, Filled.FIRST, 0, 3, "Hello");
        ImportReport second = Filled.take(workspace, Filled.FIRST.plusDays(9), 3, 6, "Hello");
        search();
        assertThat(words()).contains(secret(1), secret(4));
        workspace.imports().undo(second.id());
        assertThat(words()).doesNotContain(secret(4));
        assertThat(hits(4)).isZero();
        assertThat(hits(1)).isEqualTo(1);
        assertThat(words()).contains(secret(1)).doesNotContain(secret(4));
    }

    @Test
    void anErasedAndADeletedWorkspaceWhileTheOtherIsStillFound() {
        Filled.take(workspace, Filled.FIRST, 0, 3, "Hello");
        search();
        try (Workspace other = workspace("other")) {
            Filled.take(other, Filled.FIRST, 3, 6, "Hello");
            other.asOf(Filled.FAR).search().prepare();
            assertThat(words()).contains(secret(1), secret(4));
            other.keeping().erase();
            assertThat(words()).doesNotContain(secret(4));
            // The choice was erased with the rest.
            other.choices().texts(true);
            Filled.take(other, Filled.FIRST, 6, 8, "Hello");
            assertThat(hits(other, 7)).isEqualTo(1);
        }
        assertThat(hits(1)).isEqualTo(1);
        new JdbcRegister(databank.in(home)).delete("other");
        assertThat(words()).doesNotContain(secret(7));
        assertThat(hits(1)).isEqualTo(1);
    }

    @Test
    void aPersonWhoIsForgotten() {
        Filled.take(workspace, Filled.FIRST, 0, 3, "Hello");
        search();
        workspace.entries().forget(Filled.id(workspace, 1));
        assertThat(words()).doesNotContain(secret(1));
        assertThat(hits(2)).isEqualTo(1);
        assertThat(words()).contains(secret(2)).doesNotContain(secret(1));
    }

    @Test
    void itIsNotHandedOverButMadeAnew() throws Exception {
        Filled.take(workspace, Filled.FIRST, 0, 3, "Hello");
        search();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        workspace.keeping().write(document, Progress.NONE);
        assertThat(document.toString(java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("\"indexed\"");
        try (Workspace copy = new JdbcWorkspaces(databank.in(home)).open("copy")) {
            copy.keeping().read(new ByteArrayInputStream(document.toByteArray()), Progress.NONE);
            assertThat(hits(copy, 2)).isEqualTo(1);
        }
    }

    @Test
    void onASharedServerNobodyLooksIntoTheWordsOfOthers() throws Exception {
        Assumptions.assumeTrue(databank == Databank.POSTGRES);
        Filled.take(workspace, Filled.FIRST, 0, 3, "Hello");
        search();
        new JdbcWorkspaces(databank.in(home)).open("other").close();
        try (Connection connection = DriverManager.getConnection(Databank.schema(home));
                Statement statement = connection.createStatement()) {
            assertThat(said(statement, 1)).isEqualTo(3);
            statement.execute("SET ROLE \"mingle_" + connection.getCatalog() + "_2\"");
            assertThat(said(statement, 1)).isZero();
            statement.execute("SET ROLE \"mingle_" + connection.getCatalog() + "_1\"");
            assertThat(said(statement, 1)).isEqualTo(3);
        }
    }

    private static int said(Statement statement, long ws) throws Exception {
        try (ResultSet row =
                statement.executeQuery("SELECT count(*) FROM mingle_said(" + ws + ", '[[\"% hel%\"]]', 9999, 10)")) {
            row.next();
            return row.getInt(1);
        }
    }
}
