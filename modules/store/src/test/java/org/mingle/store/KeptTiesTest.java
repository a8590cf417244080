package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.KeptTies;
import org.mingle.api.workspace.KeptTies.Kept;
import org.mingle.api.workspace.Workspace;

/** Ties are kept for whoever opens the workspace next, while they are ties of the same data, and not a moment longer. */
@ParameterizedClass
@EnumSource(Databank.class)
class KeptTiesTest {
    private static final String EDITION = "edition 1";

    @Parameter
    Databank databank;

    @TempDir
    Path home;

    private JdbcWorkspaces workspaces;
    private Workspace workspace;
    private ImportReport first;

    @BeforeEach
    void open() {
        workspaces = new JdbcWorkspaces(databank.in(home));
        workspace = workspaces.open("default");
        workspace.choices().texts(true);
        first = Filled.take(workspace, Filled.FIRST, 0, 9, "Hello");
    }

    @AfterEach
    void drop() {
        // None was opened where there is no server.
        if (workspace != null) {
            workspace.close();
        }
        databank.drop(home);
    }

    private KeptTies ties() {
        return workspace.asOf(Filled.FAR).ties();
    }

    /** Keeps a tie with each of the nine, every third of them idle. */
    private List<Kept> keep() {
        List<Kept> ties = new ArrayList<>();
        for (int n = 0; n < 9; n++) {
            ties.add(new Kept(Filled.id(workspace, n), n % 3 == 0, "parts of " + Filled.word(n)));
        }
        ties().keep(EDITION, ties);
        return ties;
    }

    private Optional<List<Kept>> strongest() {
        return ties().read(EDITION, false, 50);
    }

    private long rows() {
        try (Sql sql = databank.in(home).connect()) {
            return sql.number("SELECT (SELECT count(*) FROM kept_tie) + (SELECT count(*) FROM kept_tie_state)", -1);
        }
    }

    @Test
    void theyAreThereForTheNextToOpenTheWorkspace() {
        List<Kept> ties = keep();
        try (Workspace again = workspaces.open("default")) {
            KeptTies kept = again.asOf(Filled.FAR).ties();
            assertThat(kept.read(EDITION, false, 50)).hasValue(ties);
            assertThat(kept.read(EDITION, false, 2)).hasValue(ties.subList(0, 2));
            assertThat(kept.read(EDITION, true, 2)).hasValue(List.of(ties.get(0), ties.get(3)));
            assertThat(kept.read("edition 2", false, 50)).isEmpty();
            assertThat(kept.read(EDITION, false, KeptTies.MOST + 1))
                    .as("more than is kept")
                    .isEmpty();
            assertThat(again.asOf(Filled.FIRST.minusDays(1)).ties().read(EDITION, false, 50))
                    .as("another day, on which less had happened")
                    .isEmpty();
        }
    }

    @Test
    void nobodyIsSomethingThatCanBeKept() {
        ties().keep(EDITION, List.of());
        assertThat(strongest()).hasValue(List.of());
    }

    @Test
    void asManyAsPromisedAreKeptAndAsManyIdleOnes() {
        List<Kept> all = new ArrayList<>();
        for (int n = 0; n < 3 * KeptTies.MOST; n++) {
            all.add(new Kept(new ContactId("c" + n), n >= KeptTies.MOST, ""));
        }
        ties().keep(EDITION, all);
        assertThat(ties().read(EDITION, false, KeptTies.MOST)).hasValue(all.subList(0, KeptTies.MOST));
        assertThat(ties().read(EDITION, true, KeptTies.MOST)).hasValue(all.subList(KeptTies.MOST, 2 * KeptTies.MOST));
        assertThat(rows()).isEqualTo(2 * KeptTies.MOST + 1);
    }

    @Test
    void theyAreOfNoUseOnceTheDataHaveChanged() {
        keep();
        workspace.additions().met(List.of(Filled.id(workspace, 4)), LocalDate.of(2026, 2, 20), "");
        assertThat(strongest()).isEmpty();
        keep();
        Filled.take(workspace, Filled.FIRST.plusDays(1), 0, 10, "Hello");
        assertThat(strongest()).isEmpty();
        keep();
        workspace.identities().merge(Filled.id(workspace, 2), Filled.id(workspace, 3));
        assertThat(strongest()).isEmpty();
    }

    @Test
    void thoseOfAnArchiveThatIsOutOfDateAreNotKept() {
        List<Kept> ties = List.of(new Kept(Filled.id(workspace, 1), false, ""));
        Archive old = workspace.asOf(Filled.FAR);
        Filled.take(workspace, Filled.FIRST.plusDays(1), 0, 10, "Hello");
        old.ties().keep(EDITION, ties);
        assertThat(strongest()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void tagsAndNotesLeaveThem() {
        List<Kept> ties = keep();
        workspace.additions().tag(List.of(Filled.id(workspace, 1)), "client", true);
        workspace.entries().note(Filled.id(workspace, 1), "Likes bread");
        assertThat(strongest()).hasValue(ties);
    }

    @Test
    void nothingOfThemIsLeftWhenSomethingIsErased() {
        keep();
        workspace.entries().forget(Filled.id(workspace, 4));
        assertThat(rows()).as("after somebody was forgotten").isZero();
        Filled.take(workspace, Filled.FIRST.plusDays(1), 4, 5, "Hello");
        keepSome();
        workspace.imports().undo(first.id());
        assertThat(rows()).as("after an import was taken back").isZero();
        keepSome();
        workspace.choices().texts(false);
        assertThat(rows()).as("after texts were withheld").isZero();
        keepSome();
        workspace.keeping().erase();
        assertThat(rows()).as("after all was erased").isZero();
    }

    private void keepSome() {
        ties().keep(EDITION, List.of(new Kept(new ContactId("c1"), false, "")));
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void theyAreNotHandedOver() throws Exception {
        keep();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        workspace.keeping().write(document, Progress.NONE);
        assertThat(document.toString(StandardCharsets.UTF_8)).doesNotContain("parts of", "kept_tie");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void whileSomebodyElseWritesNobodyWaitsToKeepThem() {
        Archive archive = workspace.asOf(Filled.FAR);
        try (Sql other = databank.in(home).connect()) {
            other.begin();
            other.update("UPDATE workspace SET zone = zone");
            archive.ties().keep(EDITION, List.of());
            assertThat(archive.ties().read(EDITION, false, 1)).isEmpty();
            other.rollBack();
        }
        archive.ties().keep(EDITION, List.of());
        assertThat(archive.ties().read(EDITION, false, 1)).hasValue(List.of());
    }

    @Test
    void keepingThemIsNoReasonToReadEverybodyAgain() {
        org.junit.jupiter.api.Assumptions.assumeTrue(databank == Databank.SQLITE);
        Archive archive = workspace.asOf(Filled.FAR);
        archive.ties().keep(EDITION, List.of());
        assertThat(workspace.asOf(Filled.FAR)).isSameAs(archive);
    }

    @Test
    void aThrowAwayWorkspaceKeepsNone() {
        try (Workspace look = workspaces.temporary()) {
            Filled.take(look, Filled.FIRST, 0, 3, "Hello");
            look.asOf(Filled.FAR).ties().keep(EDITION, List.of());
            assertThat(look.asOf(Filled.FAR).ties().read(EDITION, false, 1)).isEmpty();
        }
    }

    @Test
    void aFewPeopleAreReadAsTheyAreAmongAll() {
        Filled.takeOne(workspace, Filled.FIRST, Filled.message(20, "From a stranger"));
        ContactId kept = Filled.id(workspace, 2);
        ContactId merged = Filled.id(workspace, 3);
        workspace.additions().tag(List.of(merged, Filled.id(workspace, 5)), "client", true);
        workspace.entries().note(merged, "Likes bread");
        workspace.identities().merge(kept, merged);
        List<Contact> all = workspace.asOf(Filled.FAR).contacts().search(ContactQuery.ALL);
        assertThat(all).hasSize(9);
        for (LocalDate day : List.of(Filled.FAR, Filled.FIRST, Filled.FIRST.minusYears(1))) {
            List<Contact> everybody = workspace.asOf(day).contacts().search(ContactQuery.ALL);
            try (Workspace again = workspaces.open("default")) {
                ContactStore few = again.asOf(day).contacts();
                for (Contact one : all) {
                    assertThat(few.find(List.of(one.id())))
                            .isEqualTo(everybody.stream()
                                    .filter(each -> each.id().equals(one.id()))
                                    .toList());
                }
                assertThat(few.find(all.stream().map(Contact::id).toList()))
                        .containsExactlyInAnyOrderElementsOf(everybody);
                assertThat(few.find(List.of(merged, kept))).isEqualTo(few.find(List.of(kept)));
                assertThat(few.find(List.of(new ContactId("c999"), new ContactId("nobody"))))
                        .isEmpty();
            }
        }
    }
}
