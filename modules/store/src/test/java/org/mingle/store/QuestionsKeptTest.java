package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Inventory.Holding;
import org.mingle.api.workspace.Workspace;

/** Questions of others are kept, handed over and erased like everything else, and what was put aside stays aside. */
@ParameterizedClass
@EnumSource(Databank.class)
class QuestionsKeptTest {
    private static final String ID = "earth.example.com/questions/101";

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

    private Workspace open() {
        return new JdbcWorkspaces(databank.in(home)).open("default");
    }

    private static Activity question() {
        return Activity.builder(
                        "question:" + ID,
                        new Network("earth-example"),
                        Kind.QUESTION,
                        Instant.parse("2026-02-19T08:30:00Z"),
                        new SourceRow("hydrology.atom", 8))
                .receivedFromStranger()
                .text("How do zwiebelgauges survive ice?")
                .url(URI.create("https://" + ID))
                .detail("hydrology, ice")
                .build();
    }

    private static Change read(Workspace workspace, int days) {
        return Filled.takeOne(workspace, Filled.FIRST.plusDays(days), question());
    }

    private static List<Activity> questions(Workspace workspace) {
        return workspace.asOf(Filled.FAR).activities().list(ActivityQuery.ALL.of(Kind.QUESTION));
    }

    private static String json(Workspace workspace) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workspace.keeping().write(out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsPutAsideStaysAsideOverRestartsAndImports() {
        try (Workspace workspace = open()) {
            read(workspace, 0);
            long before = workspace.version();
            assertThat(workspace.dismissals().all()).isEmpty();
            assertThat(workspace.dismissals().dismiss(ID)).isTrue();
            assertThat(workspace.version()).isGreaterThan(before);
            long after = workspace.version();
            assertThat(workspace.dismissals().dismiss(ID)).isFalse();
            assertThat(workspace.version()).isEqualTo(after);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.dismissals().all()).containsExactly(ID);
            assertThat(read(workspace, 5)).isEqualTo(Change.UNCHANGED);
            assertThat(workspace.dismissals().all()).containsExactly(ID);
            assertThat(workspace.dismissals().restore(ID)).isTrue();
            assertThat(workspace.dismissals().restore(ID)).isFalse();
            assertThat(workspace.dismissals().all()).isEmpty();
        }
    }

    @Test
    void anotherWorkspaceHasItsOwn() {
        try (Workspace workspace = open();
                Workspace other = new JdbcWorkspaces(databank.in(home)).open("other")) {
            workspace.dismissals().dismiss(ID);
            assertThat(other.dismissals().all()).isEmpty();
            assertThat(other.dismissals().restore(ID)).isFalse();
            assertThat(workspace.dismissals().all()).containsExactly(ID);
        }
    }

    @Test
    void questionsAndWhatWasPutAsideAreHandedOver() throws Exception {
        try (Workspace first = open();
                Workspace second = new JdbcWorkspaces(databank.in(otherHome)).open("copy")) {
            read(first, 0);
            first.dismissals().dismiss(ID);
            String json = json(first);
            assertThat(json).contains("How do zwiebelgauges survive ice?").contains("\"question\":\"" + ID + "\"");
            second.keeping().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
            assertThat(questions(second)).isEqualTo(questions(first)).hasSize(1);
            assertThat(questions(second).get(0).actor()).isNull();
            assertThat(second.dismissals().all()).containsExactly(ID);
            assertThat(json(second)).isEqualTo(json.replace("\"name\":\"default\"", "\"name\":\"copy\""));
        }
    }

    @Test
    void aDocumentFromBeforeQuestionsCouldBePutAsideIsRead() throws Exception {
        try (Workspace first = open();
                Workspace second = new JdbcWorkspaces(databank.in(otherHome)).open("copy")) {
            read(first, 0);
            String json = json(first)
                    .replace("\"schema\":" + Schema.VERSION, "\"schema\":10")
                    .replaceFirst(",\"dismissal\":\\[\\s*\\]", "");
            assertThat(json).contains("\"schema\":10").doesNotContain("dismissal");
            second.keeping().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
            assertThat(questions(second)).hasSize(1);
        }
    }

    @Test
    void theyAreCountedByName() {
        try (Workspace workspace = open()) {
            read(workspace, 0);
            workspace.dismissals().dismiss(ID);
            assertThat(workspace.keeping().inventory().holdings())
                    .extracting(Holding::words)
                    .contains("question", "question put aside");
        }
    }

    @Test
    void undoingTheirImportTakesQuestionsBackAndWhatWasPutAsideStaysSo() {
        try (Workspace workspace = open()) {
            ImportReport report = take(workspace);
            workspace.dismissals().dismiss(ID);
            assertThat(workspace.imports().undo(report.id())).isTrue();
            assertThat(questions(workspace)).isEmpty();
            assertThat(workspace.dismissals().all()).containsExactly(ID);
        }
    }

    private static ImportReport take(Workspace workspace) {
        try (var intake = workspace.imports().open()) {
            intake.activity(question());
            return intake.commit(Filled.report(Filled.FIRST));
        }
    }

    @Test
    void undoingOneOfTwoImportsLeavesTheQuestion() {
        try (Workspace workspace = open()) {
            ImportReport report = take(workspace);
            read(workspace, 5);
            workspace.imports().undo(report.id());
            assertThat(questions(workspace)).hasSize(1);
        }
    }

    @Test
    void erasingLeavesNoByteOfThem() throws Exception {
        try (Workspace workspace = open()) {
            read(workspace, 0);
            workspace.dismissals().dismiss(ID);
            workspace.keeping().erase();
            assertThat(questions(workspace)).isEmpty();
            assertThat(workspace.dismissals().all()).isEmpty();
        }
        assertThat(bytes()).doesNotContain("zwiebelgauges").doesNotContain(ID);
    }

    @Test
    void whoeverIsForgottenTakesTheirQuestionAlong() throws Exception {
        try (Workspace workspace = open()) {
            Activity asked = Activity.builder(
                            "comment-zwiebel",
                            Network.BLOG,
                            Kind.REPLY,
                            Instant.parse("2026-02-19T08:30:00Z"),
                            new SourceRow("blog.xml", 8))
                    .receivedFrom(Party.read("Ida Pohl", new Account(Network.BLOG, "ida", null)))
                    .text("How do zwiebelgauges survive ice?")
                    .build();
            Filled.takeOne(workspace, Filled.FIRST, asked);
            ContactId ida = workspace
                    .asOf(Filled.FAR)
                    .activities()
                    .find(asked.id())
                    .orElseThrow()
                    .actor()
                    .contact();
            workspace.dismissals().dismiss(asked.id().value());
            workspace.dismissals().dismiss(ID);
            assertThat(workspace.entries().forget(ida)).isTrue();
            assertThat(workspace.asOf(Filled.FAR).activities().find(asked.id())).isEmpty();
            assertThat(workspace.dismissals().all()).containsExactly(ID);
        }
        assertThat(bytes()).doesNotContain("zwiebelgauges").doesNotContain("comment-zwiebel");
    }

    private String bytes() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
