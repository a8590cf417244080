package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Party;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;

@ParameterizedClass
@EnumSource(Databank.class)
class ChoicesTest extends OneWorkspace {
    private List<Activity> messages() {
        return workspace.asOf(Filled.FAR).activities().list(ActivityQuery.ALL.of(Kind.MESSAGE));
    }

    @Test
    void textsAreKeptUnlessTheDatabaseIsSharedOrSomebodyChoosesOtherwise() {
        assertThat(workspace.choices().texts()).isEqualTo(databank == Databank.SQLITE);
        workspace.choices().texts(true);
        Filled.take(workspace, Filled.FIRST, 0, 2, "Hello");
        assertThat(messages()).extracting(Activity::text).containsExactly("Hello secretx1q", "Hello secretx0q");
    }

    @Test
    void withoutTextsWordsAndTimesStay() {
        workspace.choices().texts(true);
        Filled.take(workspace, Filled.FIRST, 0, 2, "Hello");
        workspace.choices().texts(false);

        assertThat(workspace.choices().texts()).isFalse();
        assertThat(messages()).extracting(Activity::text).containsOnlyNulls();
        assertThat(messages()).extracting(Activity::words).containsExactly(2, 2);
        assertThat(messages()).flatExtracting(Activity::links).isEmpty();
        assertThat(workspace.asOf(Filled.FAR).activities().list(ActivityQuery.ALL.of(Kind.POST)))
                .extracting(Activity::text)
                .containsExactly("Bread is baked in public");
    }

    @Test
    void theSameExportChangesNothingAfterTextsWereErasedAndUndoBringsNoneBack() {
        workspace.choices().texts(true);
        Filled.take(workspace, Filled.FIRST, 0, 2, "Hello");
        ImportReport second = Filled.take(workspace, Filled.FIRST.plusDays(9), 0, 2, "Hello you");
        workspace.choices().texts(false);

        assertThat(Filled.takeOne(workspace, Filled.FIRST.plusDays(10), Filled.message(1, "Hello you")))
                .isEqualTo(Change.UNCHANGED);
        workspace.imports().undo(second.id());
        assertThat(messages()).extracting(Activity::text).containsOnlyNulls();
    }

    @Test
    void textsComeBackWithTheNextImportWhenTheyAreWanted() {
        workspace.choices().texts(false);
        Filled.take(workspace, Filled.FIRST, 0, 1, "Hello");
        assertThat(messages()).extracting(Activity::text).containsOnlyNulls();
        workspace.choices().texts(true);

        assertThat(Filled.takeOne(workspace, Filled.FIRST.plusDays(1), Filled.message(0, "Hello")))
                .isEqualTo(Change.CHANGED);
        assertThat(messages()).extracting(Activity::text).containsExactly("Hello secretx0q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/Handle-x1q/",
                "handle-x1q",
                "@handle-x1q",
                "mail-x1q@example.org",
                "nomenX1Q familiax1q"
            })
    void aPersonIsLeftOutByAddressHandleMailOrName(String typed) {
        assertThat(workspace.choices().exclude(typed)).isTrue();
        assertThat(workspace.choices().exclude(typed)).isFalse();
        try (Intake intake = workspace.imports().open()) {
            assertThat(intake.card(Filled.card(1, "Brot"))).isEqualTo(Change.EXCLUDED);
            assertThat(intake.card(Filled.card(2, "Brot"))).isEqualTo(Change.NEW);
        }
        assertThat(workspace.choices().include(typed)).isTrue();
        try (Intake intake = workspace.imports().open()) {
            assertThat(intake.card(Filled.card(1, "Brot"))).isEqualTo(Change.NEW);
        }
    }

    @Test
    void aConversationIsLeftOutById() {
        workspace.choices().exclude("thread-x1q");
        try (Intake intake = workspace.imports().open()) {
            assertThat(intake.activity(Filled.message(1, "Hello"))).isEqualTo(Change.EXCLUDED);
            assertThat(intake.activity(Filled.message(2, "Hello"))).isEqualTo(Change.NEW);
        }
    }

    @Test
    void inCompanyOnlyTheExcludedIsLeftOut() {
        workspace.choices().exclude(Filled.name(2));
        Activity toBoth = Activity.builder(
                        "m9",
                        org.mingle.api.contact.Network.LINKEDIN,
                        Kind.MESSAGE,
                        Filled.message(9, "").at(),
                        Filled.message(9, "").source())
                .privately()
                .with(List.of(
                        Party.read(Filled.name(1), Filled.card(1, "").accounts().get(0)),
                        Party.read(Filled.name(2), Filled.card(2, "").accounts().get(0))))
                .text("To both")
                .build();
        assertThat(Filled.takeOne(workspace, Filled.FIRST, toBoth)).isEqualTo(Change.NEW);
        assertThat(messages().get(0).with()).extracting(Party::name).containsExactly(Filled.name(1));
    }
}
