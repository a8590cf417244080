package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.ContactId;
import org.mingle.api.importing.ImportId;
import org.mingle.api.search.Hit;
import org.mingle.api.workspace.Workspace;

/** What a store finds as one types, and what it does not find any more. Extend it with your store. */
public abstract class SearchContractTest extends StoredPeople {
    private static final String EMILE = "Émile Jäger";
    private static final String ADA = "Ada Vogel";
    private static final List<Card> PEOPLE = List.of(
            card(EMILE, "Northgate", "Beekeeper"),
            card(ADA, "Jägermeister Brot", "Baker"),
            card("Ben Tran", "Birch", "Dentist"));

    private static ImportId people(Workspace workspace) {
        return take(
                workspace,
                PEOPLE,
                message("m1", ADA, DAY.minusDays(9), "Could you send me the invoice for the crème brûlée, please?"),
                message("m2", EMILE, DAY.minusDays(5), "The invoice went out this morning."));
    }

    private static List<String> found(Workspace workspace, String text) {
        return archive(workspace).search().find(text, 10).stream()
                .map(hit -> hit.contact().name() + " by " + hit.field())
                .toList();
    }

    @Test
    public final void findsAsOneTypes() {
        try (Workspace workspace = open("default")) {
            people(workspace);
            assertThat(found(workspace, "jag")).containsExactly("Émile Jäger by NAME", "Ada Vogel by COMPANY");
            assertThat(found(workspace, "EMILE")).containsExactly("Émile Jäger by NAME");
            assertThat(found(workspace, "beek")).containsExactly("Émile Jäger by TITLE");
            assertThat(found(workspace, "ada brot")).containsExactly("Ada Vogel by COMPANY");
            assertThat(found(workspace, "oge")).containsExactly("Ada Vogel by NAME");
            assertThat(found(workspace, "invoi")).containsExactly("Émile Jäger by MESSAGE", "Ada Vogel by MESSAGE");
            assertThat(found(workspace, "creme invoice")).containsExactly("Ada Vogel by MESSAGE");
            assertThat(found(workspace, "zebra")).isEmpty();
        }
    }

    @Test
    public final void whateverIsTypedIsNoMistake() {
        try (Workspace workspace = open("default")) {
            assertThat(found(workspace, "nobody is here yet")).isEmpty();
            people(workspace);
            for (String typed : List.of("", " ", "\"", "*", "-", "( xxyyzz OR )", "qqq:www")) {
                assertThat(found(workspace, typed)).as(typed).isEmpty();
            }
        }
    }

    @Test
    public final void forgivesSmallMistakes() {
        try (Workspace workspace = open("default")) {
            people(workspace);
            assertThat(found(workspace, "emiel")).containsExactly("Émile Jäger by NAME");
            assertThat(found(workspace, "norhtgate")).containsExactly("Émile Jäger by COMPANY");
            assertThat(found(workspace, "beekeper")).containsExactly("Émile Jäger by TITLE");
            assertThat(found(workspace, "invocie brulee")).containsExactly("Ada Vogel by MESSAGE");
            assertThat(archive(workspace).search().find("invocie", 10))
                    .hasSize(2)
                    .allMatch(Hit::near);
            assertThat(archive(workspace).search().find("invoice", 10))
                    .hasSize(2)
                    .noneMatch(Hit::near);
        }
    }

    @Test
    public final void findsTagsAndNotes() {
        try (Workspace workspace = open("default")) {
            people(workspace);
            archive(workspace).search().prepare();
            ContactId ben = id(workspace, "Ben Tran");
            workspace.entries().tag(ben, "choir", true);
            workspace.entries().note(ben, "Plays the cello");
            assertThat(found(workspace, "choir")).containsExactly("Ben Tran by TAG");
            assertThat(found(workspace, "cello")).containsExactly("Ben Tran by NOTE");
        }
    }

    @Test
    public final void aMessageComesWithItsWordsAndItsRow() {
        try (Workspace workspace = open("default")) {
            people(workspace);
            Hit hit = archive(workspace).search().find("brulee", 10).get(0);
            assertThat(hit.excerpt()).contains("the crème brûlée, please?");
            assertThat(hit.source()).hasToString("messages.csv:2");
            assertThat(hit.at()).isNotNull();
            assertThat(archive(workspace).activities().find(java.util.Objects.requireNonNull(hit.activity())))
                    .isPresent();
        }
    }

    @Test
    public final void anAnswerIsNeverOlderThanTheData() {
        try (Workspace workspace = open("default")) {
            ImportId first = people(workspace);
            assertThat(found(workspace, "invoice")).hasSize(2);
            ImportId second = take(
                    workspace,
                    PEOPLE,
                    message("m2", EMILE, DAY.minusDays(5), "The bill went out this morning."),
                    message("m3", "Ben Tran", DAY.minusDays(1), "Which invoice?"));
            assertThat(found(workspace, "invoice")).containsExactly("Ben Tran by MESSAGE", "Ada Vogel by MESSAGE");
            assertThat(found(workspace, "bill")).containsExactly("Émile Jäger by MESSAGE");
            workspace.imports().undo(second);
            assertThat(found(workspace, "bill")).isEmpty();
            assertThat(found(workspace, "invoice")).containsExactly("Émile Jäger by MESSAGE", "Ada Vogel by MESSAGE");
            workspace.imports().undo(first);
            assertThat(found(workspace, "invoice")).isEmpty();
        }
    }

    @Test
    public final void whoeverIsForgottenIsNotFound() {
        try (Workspace workspace = open("default")) {
            people(workspace);
            found(workspace, "invoice");
            workspace.entries().forget(id(workspace, ADA));
            assertThat(found(workspace, "invoice")).containsExactly("Émile Jäger by MESSAGE");
            assertThat(found(workspace, "brulee")).isEmpty();
            assertThat(found(workspace, "vogel")).isEmpty();
        }
    }

    @Test
    public final void whatComesLaterThanTheDayIsNotFound() {
        try (Workspace workspace = open("default")) {
            people(workspace);
            assertThat(workspace.asOf(DAY.minusDays(8)).search().find("invoice", 10))
                    .extracting(hit -> hit.contact().name())
                    .containsExactly(ADA);
        }
    }

    @Test
    public final void workspacesDoNotSeeOneAnother() {
        try (Workspace workspace = open("default");
                Workspace other = open("other")) {
            people(workspace);
            take(other, List.of(card("Olga Todd", "Brot", "Baker")), message("m9", "Olga Todd", DAY, "My invoice"));
            assertThat(found(other, "invoice")).containsExactly("Olga Todd by MESSAGE");
            assertThat(found(workspace, "invoice")).hasSize(2);
            assertThat(found(workspace, "olga")).isEmpty();
        }
    }
}
