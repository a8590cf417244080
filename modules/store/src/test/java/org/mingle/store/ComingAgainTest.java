package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.Intake;

/** Many activities that an export tells again, as they were or in other words. */
@ParameterizedClass
@EnumSource(Databank.class)
class ComingAgainTest extends OneWorkspace {
    private static final int MANY = 1_200;

    @BeforeEach
    void keepTexts() {
        workspace.choices().texts(true);
    }

    private record Taken(ImportId id, List<Change> changes) {
        int count(Change which) {
            return Collections.frequency(changes, which);
        }
    }

    private Taken take(int month, List<Activity> activities) {
        try (Intake intake = workspace.imports().open()) {
            List<Change> changes = intake.activities(activities);
            return new Taken(
                    intake.commit(Filled.report(LocalDate.of(2026, month, 1))).id(), changes);
        }
    }

    /** The first ones say something else, the others what they said. */
    private static List<Activity> messages(int different, String otherwise) {
        return IntStream.range(0, MANY)
                .mapToObj(n -> Filled.message(n, n < different ? otherwise : "Hello"))
                .toList();
    }

    /** Returns the words that are known of each message, as the activity and as the exchange has them. */
    private List<Integer> words() {
        List<Integer> exchanged = new ArrayList<>();
        workspace.asOf(Filled.FAR).activities().forEachExchange(one -> exchanged.add(one.words()));
        List<Integer> told = workspace.asOf(Filled.FAR).activities().list(ActivityQuery.ALL).stream()
                .map(Activity::words)
                .toList();
        assertThat(exchanged).containsExactlyInAnyOrderElementsOf(told);
        return told;
    }

    private String answers() {
        // The list of the imports itself grows.
        return Filled.answers(workspace).replaceAll("(?m)^ImportReport.*\n", "");
    }

    @Test
    void whatChangedIsCountedAndCanBeTakenBackTheRestStays() {
        assertThat(take(3, messages(0, "")).count(Change.NEW)).isEqualTo(MANY);
        String first = answers();
        Taken second = take(4, messages(700, "Now in four words"));
        assertThat(second.count(Change.CHANGED)).isEqualTo(700);
        assertThat(second.count(Change.UNCHANGED)).isEqualTo(MANY - 700);
        assertThat(words().stream().filter(words -> words == 5)).hasSize(700);
        String both = answers();
        Taken third = take(5, messages(700, "Now in four words"));
        assertThat(third.count(Change.UNCHANGED)).isEqualTo(MANY);

        assertThat(workspace.imports().undo(third.id)).isTrue();
        assertThat(answers()).isEqualTo(both);
        assertThat(workspace.imports().undo(second.id)).isTrue();
        assertThat(answers()).isEqualTo(first);
    }

    @Test
    void whicheverOfThreeIsTakenBackTheOthersStillTellAll() {
        Taken first = take(3, messages(0, ""));
        Taken second = take(4, messages(0, ""));
        take(5, messages(0, ""));
        String all = answers();
        workspace.imports().undo(second.id);
        assertThat(answers()).isEqualTo(all);
        workspace.imports().undo(first.id);
        assertThat(answers()).isEqualTo(all);
    }

    @Test
    void ofOneThatComesSeveralTimesTheLastCounts() {
        List<Activity> again = List.of(
                Filled.message(1, "One"),
                Filled.message(1, "One two"),
                Filled.message(2, "One"),
                Filled.message(1, "One two three"));
        Taken taken = take(3, again);
        assertThat(taken.changes).containsExactly(Change.NEW, Change.CHANGED, Change.NEW, Change.CHANGED);
        assertThat(words()).containsExactlyInAnyOrder(4, 2);
    }

    @Test
    void theServerKnowsAtOnceHowManyThereAre() {
        take(3, messages(0, ""));
        if (databank == Databank.POSTGRES) {
            try (Sql sql = databank.in(home).connect()) {
                assertThat(sql.number("SELECT reltuples FROM pg_class WHERE oid = 'exchange'::regclass", -1))
                        .isEqualTo(MANY);
            }
        }
    }

    /** Of rows that a statement has changed PostgreSQL keeps the number of the statement within its transaction. */
    @Test
    void theyAreFewStatements() {
        take(3, messages(0, ""));
        take(4, messages(MANY / 2, "Now in four words"));
        if (databank == Databank.POSTGRES) {
            try (Sql sql = databank.in(home).connect()) {
                assertThat(sql.number("SELECT count(DISTINCT CAST(cmin AS text)) FROM activity", 0))
                        .isBetween(1L, 10L);
                assertThat(sql.number("SELECT count(DISTINCT CAST(cmin AS text)) FROM exchange", 0))
                        .isBetween(1L, 10L);
                assertThat(sql.number("SELECT count(DISTINCT CAST(cmin AS text)) FROM former", 0))
                        .isBetween(1L, 10L);
            }
        }
    }
}
