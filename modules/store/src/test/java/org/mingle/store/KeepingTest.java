package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.own.Cadence;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Inventory;
import org.mingle.api.workspace.Inventory.Holding;
import org.mingle.api.workspace.Trace;
import org.mingle.api.workspace.Workspace;

@ParameterizedClass
@EnumSource(Databank.class)
class KeepingTest {
    @Parameter
    Databank databank;

    @TempDir
    Path home;

    @TempDir
    Path otherHome;

    @AfterEach
    void drop() {
        databank.drop(home);
        databank.drop(otherHome);
    }

    private static String json(Workspace workspace) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workspace.keeping().write(out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void read(Workspace workspace, String json) throws IOException, ImportException {
        workspace.keeping().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }

    private static void fill(Workspace workspace) {
        Filled.take(workspace, Filled.FIRST, 0, 5, "Hello");
        ImportReport second = Filled.take(workspace, Filled.FIRST.plusDays(9), 2, 7, "Hello 🌻 \"again\"");
        workspace.imports().undo(second.id());
        Filled.take(workspace, Filled.FIRST.plusDays(20), 1, 8, "Hello \\ \n you");
        ContactId id = Filled.id(workspace, 3);
        workspace.entries().tag(id, "2026-03-01", true);
        workspace.entries().note(id, "{\"met\": \"at the fair\"}");
        workspace.entries().forget(Filled.id(workspace, 4));
        workspace.choices().exclude("Somebody Else");
    }

    @Test
    void whatIsHandedOverAnswersTheSameElsewhere() throws Exception {
        try (Workspace first = new JdbcWorkspaces(databank.in(home)).open("default");
                Workspace second = new JdbcWorkspaces(databank.in(otherHome)).open("copy")) {
            fill(first);
            String json = json(first);
            read(second, json);

            assertThat(Filled.answers(second)).isEqualTo(Filled.answers(first));
            assertThat(json(second)).isEqualTo(json.replace("\"name\":\"default\"", "\"name\":\"copy\""));
            assertThat(second.version()).isEqualTo(first.version());
            assertThat(second.choices().exclusions()).containsExactly("Somebody Else");
            Filled.take(second, Filled.FIRST.plusDays(30), 4, 5, "Hello");
            assertThat(Filled.answers(second)).doesNotContain(Filled.name(4));
        }
    }

    @Test
    void noVersionIsSeenAgainAfterErasingAndReadingADocument() throws Exception {
        try (Workspace workspace = new JdbcWorkspaces(databank.in(home)).open("default")) {
            Filled.take(workspace, Filled.FIRST, 0, 2, "Hello");
            String json = json(workspace);
            long seen = workspace.version();
            workspace.keeping().erase();
            read(workspace, json);
            assertThat(workspace.version()).isGreaterThan(seen);
        }
    }

    @Test
    void whatWasAddedToPeopleWhomNoImportNamesIsTold() {
        try (Workspace workspace = new JdbcWorkspaces(databank.in(home)).open("default")) {
            ImportReport report = Filled.take(workspace, Filled.FIRST, 0, 3, "Hello");
            ContactId id = Filled.id(workspace, 1);
            workspace.entries().tag(id, "friend", true);
            workspace.entries().note(id, "likes rye");
            workspace.additions().favourite(List.of(id), true);
            workspace.additions().met(List.of(id), Filled.FIRST, "lunch");
            assertThat(workspace.keeping().inventory().waiting()).isEmpty();

            workspace.imports().undo(report.id());

            assertThat(workspace.keeping().inventory().waiting())
                    .singleElement()
                    .satisfies(one -> assertThat(one.name()).isEqualTo(Filled.name(1)))
                    .extracting(Inventory.Waiting::rows, InstanceOfAssertFactories.list(Trace.class))
                    .extracting(Trace::kind, Trace::says)
                    .containsExactly(
                            tuple("tag", "friend"),
                            tuple("note", "likes rye"),
                            tuple("favourite", ""),
                            tuple("meeting", "lunch"));
        }
    }

    @Test
    void oneRowOfAKindIsCalledAsOne() {
        try (Workspace workspace = new JdbcWorkspaces(databank.in(home)).open("default")) {
            Filled.take(workspace, Filled.FIRST, 0, 1, "Hello");
            workspace.entries().tag(Filled.id(workspace, 0), "friend", true);
            assertThat(workspace.keeping().inventory().holdings())
                    .extracting(Holding::words)
                    .contains("tag", "connection", "message", "post", "person, as one network names them")
                    .doesNotContain("tags", "connections", "messages", "posts");
        }
    }

    @Test
    void theDocumentIsJsonThatSaysWhatItIs() throws Exception {
        try (Workspace workspace = new JdbcWorkspaces(databank.in(home)).open("default")) {
            fill(workspace);
            com.fasterxml.jackson.databind.JsonNode tree =
                    new com.fasterxml.jackson.databind.ObjectMapper().readTree(json(workspace));
            assertThat(tree.get("format").asText()).isEqualTo("mingle.workspace/1");
            assertThat(tree.get("schema").asInt()).isEqualTo(Schema.VERSION);
            com.fasterxml.jackson.databind.JsonNode card =
                    tree.get("tables").get("card").get(0);
            assertThat(card.get("name").asText()).isEqualTo(Filled.name(0));
            assertThat(card.get("connected_on").asText()).isEqualTo("2025-01-01");
            assertThat(card.get("line").asInt()).isEqualTo(4);
            assertThat(tree.get("tables").get("activity").get(0).get("at").asText())
                    .startsWith("2026-02-0");
            assertThat(tree.get("tables")
                            .get("import")
                            .get(0)
                            .get("report")
                            .get("source")
                            .asText())
                    .isEqualTo("x.zip");
        }
    }

    @Test
    void onlyAnEmptyWorkspaceTakesIt() throws Exception {
        try (Workspace workspace = new JdbcWorkspaces(databank.in(home)).open("default")) {
            fill(workspace);
            String before = Filled.answers(workspace);
            String json = json(workspace);
            assertThatThrownBy(() -> read(workspace, json))
                    .isInstanceOf(ImportException.class)
                    .hasMessageStartingWith("There is something in this workspace already.");
            assertThat(Filled.answers(workspace)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"format\":\"other/1\",\"schema\":11,\"tables\":{}} | Line 1: expected the format",
                "{\"tables\":{}} | Line 1: expected the format",
                "{\"format\":\"mingle.workspace/1\",\"schema\":99,\"tables\":{}} | It was written by a newer Mingle.",
                "{\"format\":\"mingle.workspace/1\",\"schema\":10,\"tables\":{\"workspace\":[{\"ws\":1}]}} | Line 1: expected a table",
                "{\"format\":\"mingle.workspace/1\",\"schema\":10,\"tables\":{\"tag\":[{\"ws\":1}]}} | Line 1: expected a column",
                "{\"format\":\"mingle.workspace/1\",\"schema\":10,\"tables\":{\"tag\":[{\"contact\":1}]}} | Line 1: this row of tag",
                "{\"format\":\"mingle.workspace/1\",\"schema\":10,\"tables\":{\"tag\":[{\"contact\":\"one\",\"tag\":\"a\"}]}} | Line 1: expected a number",
                "{\"format\":\"mingle.workspace/1\",\"schema\":10,\"tables\":{\"tag\":[{\"contact\":1,\"tag\":\"a\"},{ | Line 1: this is not JSON",
                "not json | Line 1: this is not JSON",
                "[] | Line 1: expected an object",
                "{\"format\":\"mingle.workspace/1\",\"schema\":10,\"zone\":\"Mars/Olympus\"} | Line 1: expected a time zone",
            })
    void aDocumentThatIsNoneLeavesNothing(String json, String sentence) {
        try (Workspace workspace = new JdbcWorkspaces(databank.in(home)).open("default")) {
            assertThatThrownBy(() -> read(workspace, json))
                    .isInstanceOf(ImportException.class)
                    .hasMessageStartingWith(sentence);
            assertThat(workspace.keeping().inventory().holdings()).isEmpty();
        }
    }

    @Test
    void countsWhatIsKeptByFile() {
        try (Workspace workspace = new JdbcWorkspaces(databank.in(home)).open("default")) {
            Filled.take(workspace, Filled.FIRST, 0, 5, "Hello");
            workspace.entries().note(Filled.id(workspace, 3), "met at the fair");

            List<Holding> holdings = workspace.keeping().inventory().holdings();

            assertThat(holdings)
                    .extracting(Holding::kind, Holding::file, Holding::rows)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("connections", "Connections.csv", 5L),
                            org.assertj.core.groups.Tuple.tuple("messages", "messages.csv", 5L),
                            org.assertj.core.groups.Tuple.tuple("posts", "Shares.csv", 1L),
                            org.assertj.core.groups.Tuple.tuple("people, each as one network names them", "", 5L),
                            org.assertj.core.groups.Tuple.tuple("notes", "", 1L));
            assertThat(holdings.get(0).since()).isNotNull();
            if (databank == Databank.SQLITE) {
                assertThat(workspace.keeping().inventory().bytes()).isGreaterThan(4096);
            } else {
                assertThat(workspace.keeping().inventory().bytes()).isNull();
            }
        }
    }

    @Test
    void saysWhatIsKeptAboutOnePersonAndFromWhichRow() {
        try (Workspace workspace = new JdbcWorkspaces(databank.in(home)).open("default")) {
            workspace.choices().texts(true);
            Filled.take(workspace, Filled.FIRST, 0, 5, "Hello");
            workspace.entries().note(Filled.id(workspace, 3), "met at the fair");

            List<Trace> traces = workspace.keeping().about(Filled.id(workspace, 3));

            assertThat(traces)
                    .extracting(Trace::kind, Trace::says, Trace::source)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple(
                                    "account", "linkedin handle-x3q", new SourceRow("Connections.csv", 7)),
                            org.assertj.core.groups.Tuple.tuple("note", "met at the fair", null),
                            org.assertj.core.groups.Tuple.tuple(
                                    "connection", "Title x3q, Hello x3q", new SourceRow("Connections.csv", 7)),
                            org.assertj.core.groups.Tuple.tuple(
                                    "message", "Hello secretx3q", new SourceRow("messages.csv", 5)));
            assertThat(traces.get(traces.size() - 1).since()).isNotNull();
            assertThat(traces).noneMatch(one -> one.says().contains("x2q"));
            assertThat(workspace.keeping().about(new ContactId("c999"))).isEmpty();
        }
    }

    @Test
    void saysWhatWasAddedToOnePersonAndDecided() {
        try (Workspace workspace = new JdbcWorkspaces(databank.in(home)).open("default")) {
            Filled.take(workspace, Filled.FIRST, 0, 5, "Hello");
            ContactId three = Filled.id(workspace, 3);
            ContactId one = Filled.id(workspace, 1);
            workspace.additions().favourite(List.of(three), true);
            workspace.additions().cadence(List.of(three), new Cadence(20, 40));
            workspace.additions().met(List.of(one), Filled.FIRST, "tea");
            workspace.identities().merge(three, one);
            workspace.identities().apart(three, Filled.id(workspace, 2));

            List<Trace> traces = workspace.keeping().about(three);

            assertThat(traces)
                    .extracting(Trace::kind, Trace::says)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("favourite", ""),
                            org.assertj.core.groups.Tuple.tuple("cadence", "every 20 days, at most 40"),
                            org.assertj.core.groups.Tuple.tuple("meeting", "tea"),
                            org.assertj.core.groups.Tuple.tuple("merge", "you said so"),
                            org.assertj.core.groups.Tuple.tuple("never the same person as", Filled.name(2)));
            assertThat(traces)
                    .extracting(Trace::kind, Trace::says, Trace::source)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple(
                                    "account", "linkedin handle-x3q", new SourceRow("Connections.csv", 7)),
                            org.assertj.core.groups.Tuple.tuple(
                                    "account", "linkedin handle-x1q", new SourceRow("Connections.csv", 5)),
                            org.assertj.core.groups.Tuple.tuple(
                                    "connection", "Title x3q, Hello x3q", new SourceRow("Connections.csv", 7)),
                            org.assertj.core.groups.Tuple.tuple(
                                    "connection", "Title x1q, Hello x1q", new SourceRow("Connections.csv", 5)));
        }
    }
}
