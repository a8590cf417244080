package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;

@ParameterizedClass
@EnumSource(Databank.class)
class StoreTest {
    @Parameter
    Databank databank;

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 9, 1);
    private static final SourceRow ROW = new SourceRow("Connections.csv", 5);

    @TempDir
    Path home;

    private JdbcWorkspaces workspaces;

    @BeforeEach
    void open() {
        workspaces = new JdbcWorkspaces(databank.in(home));
    }

    @AfterEach
    void drop() {
        databank.drop(home);
    }

    private static Card ada(String company) {
        return new Card(
                "Ada Vogel",
                List.of(new Account(Network.LINKEDIN, "ada-vogel", null)),
                new Affiliation(company, "Baker"),
                LocalDate.of(2025, 5, 5),
                ROW);
    }

    private static Activity message(String text) {
        return Activity.builder(
                        "m1",
                        Network.LINKEDIN,
                        Kind.MESSAGE,
                        Instant.parse("2026-02-01T10:00:00Z"),
                        new SourceRow("messages.csv", 2))
                .privately()
                .text(text)
                .receivedFrom(Party.read("Ada Vogel", new Account(Network.LINKEDIN, "ada-vogel", null)))
                .build();
    }

    private static ImportReport report(LocalDate date) {
        return new ImportReport(
                null, "x.zip", "linkedin", date, List.of(), List.of(), List.of(), List.of(), null, List.of());
    }

    private static ImportReport take(
            Workspace workspace, LocalDate date, String company, String text, Change... expected) {
        try (Intake intake = workspace.imports().open()) {
            Change card = intake.card(ada(company));
            intake.connections(Network.LINKEDIN, 2);
            Change message = intake.activity(message(text));
            assertThat(List.of(card, message)).containsExactly(expected);
            return intake.commit(report(date));
        }
    }

    private static Contact only(Archive archive) {
        List<Contact> people = archive.contacts().search(ContactQuery.ALL);
        assertThat(people).hasSize(1);
        return people.get(0);
    }

    @Test
    void aNameWithoutALetterOrWithASlashMakesNoWorkspace() {
        for (String name : List.of("../evil", "...", "", "a\\b", "a\nb")) {
            assertThat(catchThrowable(() -> workspaces.open(name)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageMatching("The name of a workspace has .*");
        }
        assertThat(workspaces.list()).isEmpty();
    }

    @Test
    void survivesARestartAndFindsWhateverCaseAndAccents() {
        try (Workspace workspace = workspaces.open("default")) {
            workspace.choices().texts(true);
            take(workspace, FIRST, "Brot & Co", "Hello there my friend", Change.NEW, Change.NEW);
        }
        open();
        try (Workspace workspace = workspaces.open("default")) {
            Archive archive = workspace.asOf(SECOND);
            assertThat(archive.contacts().search(ContactQuery.words("VÓGEL brot")))
                    .hasSize(1);
            assertThat(only(archive).connected()).isTrue();
            assertThat(archive.activities().list(ActivityQuery.ALL))
                    .extracting(Activity::text)
                    .containsExactly("Hello there my friend");
            assertThat(workspaces.list()).containsExactly("default");
        }
    }

    @Test
    void theSameTwiceChangesNothing() {
        try (Workspace workspace = workspaces.temporary()) {
            take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
            take(workspace, FIRST, "Brot", "Hello", Change.UNCHANGED, Change.UNCHANGED);
            assertThat(workspace.asOf(FIRST).activities().list(ActivityQuery.ALL))
                    .hasSize(1);
        }
    }

    @Test
    void undoRestoresWhatWasChanged() {
        try (Workspace workspace = workspaces.temporary()) {
            take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
            ImportReport second = take(workspace, SECOND, "Kuchen", "Hello again", Change.CHANGED, Change.CHANGED);
            assertThat(only(workspace.asOf(SECOND)).affiliation().organisation())
                    .isEqualTo("Kuchen");
            assertThat(only(workspace.asOf(FIRST)).affiliation().organisation()).isEqualTo("Brot");

            assertThat(workspace.imports().undo(second.id())).isTrue();
            assertThat(workspace.imports().undo(second.id())).isFalse();

            Archive archive = workspace.asOf(SECOND);
            assertThat(only(archive).affiliation().organisation()).isEqualTo("Brot");
            assertThat(archive.activities().list(ActivityQuery.ALL))
                    .extracting(Activity::text)
                    .containsExactly("Hello");
        }
    }

    private static List<Integer> wordsExchanged(Workspace workspace) {
        List<Integer> words = new ArrayList<>();
        workspace.asOf(SECOND).activities().forEachExchange(one -> words.add(one.words()));
        return words;
    }

    @Test
    void whatWasExchangedFollowsTheActBothWays() {
        try (Workspace workspace = workspaces.temporary()) {
            take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
            assertThat(wordsExchanged(workspace)).containsExactly(1);
            ImportReport second = take(workspace, SECOND, "Brot", "Hello once again", Change.UNCHANGED, Change.CHANGED);
            assertThat(wordsExchanged(workspace)).containsExactly(3);
            workspace.imports().undo(second.id());
            assertThat(wordsExchanged(workspace)).containsExactly(1);
        }
    }

    @Test
    void aDatabaseOfTheFirstSchemaIsBroughtUpToDate() throws Exception {
        try (Sql old = databank.in(home).connect();
                InputStream first = Schema.class.getResourceAsStream("1.sql")) {
            for (String statement : new String(first.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
                if (!statement.isBlank()) {
                    old.update(old.engine().translate(statement));
                }
            }
            old.update("CREATE TABLE schema_version (version INTEGER NOT NULL)");
            old.update("INSERT INTO schema_version VALUES (1)");
            old.update("INSERT INTO workspace (name, zone, version, salt) VALUES ('default', 'UTC', 0, 7)");
            old.engine().keepToItself(old, 1);
            old.update("INSERT INTO exchange VALUES (1, 3, 0, 'm1', 'SENT', 'MESSAGE', 'linkedin', 9, 'talk', 1)");
        }
        try (Workspace workspace = workspaces.open("default")) {
            assertThat(wordsExchanged(workspace)).containsExactly(9);
            take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
            assertThat(wordsExchanged(workspace)).containsExactlyInAnyOrder(9, 1);
        }
    }

    @Test
    void whoeverTakesRowsMayWaitForOthersThatRead() throws Exception {
        try (Workspace workspace = workspaces.temporary()) {
            take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
            Archive archive = workspace.asOf(FIRST);
            List<Contact> met = new ArrayList<>();
            archive.activities()
                    .forEach(
                            ActivityQuery.ALL,
                            message -> met.addAll(
                                    elsewhere(() -> archive.contacts().search(ContactQuery.ALL))));
            archive.activities()
                    .forEachExchange(one -> met.addAll(
                            elsewhere(() -> workspace.asOf(SECOND).contacts().search(ContactQuery.ALL))));
            assertThat(met).extracting(Contact::name).containsExactly("Ada Vogel", "Ada Vogel");
        }
    }

    private static <T> T elsewhere(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(task).start();
        try {
            return task.get(20, TimeUnit.SECONDS);
        } catch (Exception never) {
            throw new AssertionError("it waits for ever", never);
        }
    }

    @Test
    void oneArchiveServesADayUntilSomebodyWrites() {
        try (Workspace workspace = workspaces.open("default");
                Workspace elsewhere = workspaces.open("default")) {
            take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
            Archive archive = workspace.asOf(FIRST);
            Contact one = only(archive);
            assertThat(workspace.asOf(FIRST)).isSameAs(archive);
            assertThat(workspace.asOf(SECOND)).isNotSameAs(archive);
            elsewhere.entries().tag(one.id(), "baker", true);
            assertThat(only(workspace.asOf(FIRST)).tags()).containsExactly("baker");
        }
    }

    @Test
    void undoOfTheOnlyImportLeavesNothing() {
        try (Workspace workspace = workspaces.temporary()) {
            ImportReport first = take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
            workspace.imports().undo(first.id());
            Archive archive = workspace.asOf(SECOND);
            assertThat(archive.contacts().search(ContactQuery.ALL)).isEmpty();
            assertThat(archive.activities().list(ActivityQuery.ALL)).isEmpty();
        }
    }

    @Test
    void withoutACommitTheStoreIsAsItWas() {
        try (Workspace workspace = workspaces.temporary()) {
            try (Intake intake = workspace.imports().open()) {
                intake.card(ada("Brot"));
                intake.activity(message("Hello"));
            }
            assertThat(workspace.asOf(SECOND).contacts().search(ContactQuery.ALL))
                    .isEmpty();
            assertThat(workspace.imports().list()).isEmpty();
        }
    }

    @Test
    void theForgottenStayAway() {
        try (Workspace workspace = workspaces.temporary()) {
            take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
            assertThat(workspace.entries().forget(only(workspace.asOf(FIRST)).id()))
                    .isTrue();
            take(workspace, SECOND, "Brot", "Hello", Change.SUPPRESSED, Change.SUPPRESSED);
            assertThat(workspace.asOf(SECOND).contacts().search(ContactQuery.ALL))
                    .isEmpty();
            assertThat(workspace.asOf(SECOND).activities().list(ActivityQuery.ALL))
                    .isEmpty();
        }
    }

    @Test
    void laterExportsDoNotExistUnlessAllAreLater() {
        try (Workspace workspace = workspaces.temporary()) {
            take(workspace, SECOND, "Kuchen", "Hello", Change.NEW, Change.NEW);
            assertThat(only(workspace.asOf(LocalDate.of(2026, 2, 2))).name()).isEqualTo("Ada Vogel");
            assertThat(workspace.asOf(LocalDate.of(2025, 1, 1)).contacts().search(ContactQuery.ALL))
                    .isEmpty();
        }
    }

    @Test
    void tagsAndNotesAreKeptAndDoNotChangeTheDataVersion() {
        try (Workspace workspace = workspaces.temporary()) {
            take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
            long version = workspace.version();
            Contact one = only(workspace.asOf(FIRST));
            workspace.entries().tag(one.id(), "baker", true);
            workspace.entries().note(one.id(), "met at the fair");
            assertThat(only(workspace.asOf(FIRST)).tags()).containsExactly("baker");
            assertThat(only(workspace.asOf(FIRST)).note()).isEqualTo("met at the fair");
            assertThat(workspace.version()).isEqualTo(version);
        }
    }

    @Test
    void whatIsWrongWithTheDatabaseIsSaidWithoutWhatIsInIt() throws Exception {
        Workspace workspace = workspaces.open("default");
        take(workspace, FIRST, "Brot", "Hello", Change.NEW, Change.NEW);
        workspace.close();
        try (Sql sql = databank.in(home).connect()) {
            sql.update("UPDATE import SET report = '{\"source\": Ada Vogel}'");
        }
        open();

        Throwable fault = catchThrowable(() -> {
            try (Workspace damaged = workspaces.open("default")) {
                damaged.imports().list();
            }
        });

        assertThat(fault)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("A row of the database is damaged.")
                .hasMessageNotContaining("Ada");
        assertThat(fault.getCause()).hasNoCause().hasMessageContaining("JsonParseException");
        assertThat(fault.getCause().getStackTrace()[0].getClassName()).startsWith("com.fasterxml.jackson.");
        assertThat(fault.getCause().getMessage()).doesNotContain("Ada");
    }

    @Test
    void anEnginesOwnMessageGoesNoFurther() {
        SQLException quoting = new SQLException("Detail: Key (name)=(Ada Vogel) already exists", "23505", 7);

        StoreException fault = Sql.fault(new PostgresEngine(), quoting);

        assertThat(fault).hasMessageNotContaining("Ada");
        assertThat(fault.getCause())
                .hasNoCause()
                .hasMessage("java.sql.SQLException")
                .hasFieldOrPropertyWithValue("SQLState", "23505")
                .hasFieldOrPropertyWithValue("errorCode", 7);
        assertThat(fault.getCause().getStackTrace()).isEqualTo(quoting.getStackTrace());
    }
}
