package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.mingle.api.workspace.Workspace;

class StoreTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 9, 1);
    private static final SourceRow ROW = new SourceRow("Connections.csv", 5);

    @TempDir
    Path home;

    private JdbcWorkspaces workspaces;

    @BeforeEach
    void open() {
        workspaces = new JdbcWorkspaces(new SqliteDataSourceFactory(), new DatabaseSettings(home));
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
    void survivesARestartAndFindsWhateverCaseAndAccents() {
        try (Workspace workspace = workspaces.open("default")) {
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
}
