package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.workspace.StoreException;

/** Rows that are sent together, keys that are asked for together, and what is remembered of them. */
class BulkTest {
    private static final String ADD = "INSERT INTO thing VALUES (?, ?)";

    @TempDir
    Path home;

    private Databank databank = Databank.SQLITE;

    private Sql open(Databank which) {
        databank = which;
        Sql sql = which.in(home).connect();
        sql.update("CREATE TABLE thing (id BIGINT PRIMARY KEY, text TEXT)");
        return sql;
    }

    @AfterEach
    void drop() {
        databank.drop(home);
    }

    private static long count(Sql sql) {
        return sql.number("SELECT count(*) FROM thing", -1);
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsIsThereBeforeAnythingIsAskedAndGoesWithItsTransaction(Databank which) {
        try (Sql sql = open(which)) {
            sql.begin();
            for (long id = 0; id < 5_000; id++) {
                sql.later(ADD, id, id % 3 == 0 ? null : "text " + id);
            }
            assertThat(count(sql)).isEqualTo(5_000);
            sql.later(ADD, 5_000L, "the last one");
            assertThat(sql.update("DELETE FROM thing WHERE id = ?", 5_000L)).isEqualTo(1);
            sql.later(ADD, 5_001L, "kept");
            sql.commit();
            assertThat(count(sql)).isEqualTo(5_001);

            sql.begin();
            sql.later(ADD, 6_000L, "taken back");
            sql.rollBack();
            sql.begin();
            sql.commit();
            assertThat(count(sql)).isEqualTo(5_001);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatRowsHaveInCommonMayStandInTheStatement(Databank which) {
        try (Sql sql = open(which)) {
            sql.begin();
            for (int id = 0; id < 3; id++) {
                sql.later("INSERT INTO thing (text, id) VALUES ('as (they), say', ?)", id);
                sql.later(ADD, 10L + id, null);
            }
            sql.commit();
            List<String> things = new ArrayList<>();
            sql.query(
                    "SELECT id, text FROM thing ORDER BY id",
                    row -> things.add(row.getLong(1) + " " + row.getString(2)));
            assertThat(things)
                    .containsExactly(
                            "0 as (they), say",
                            "1 as (they), say",
                            "2 as (they), say",
                            "10 null",
                            "11 null",
                            "12 null");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatAreThereAreChangedCopiedAndDroppedTogether(Databank which) {
        try (Sql sql = open(which)) {
            sql.begin();
            for (long id = 0; id < 100; id++) {
                sql.later(ADD, id, "text");
            }
            assertThat(count(sql)).isEqualTo(100);
            for (long id = 0; id < 50; id++) {
                sql.later("UPDATE thing SET text = ? WHERE id = ? AND text = ?", id == 7 ? null : "t" + id, id, "text");
            }
            for (long id = 40; id < 60; id++) {
                sql.later(
                        "INSERT INTO thing (id, text) SELECT id + 1000, text FROM thing WHERE id = ? ON CONFLICT DO NOTHING",
                        id);
            }
            for (long id = 10; id < 100; id++) {
                sql.later("DELETE FROM thing WHERE id = ?", id);
            }
            sql.commit();
            assertThat(count(sql)).isEqualTo(10 + 20);
            assertThat(sql.number("SELECT count(*) FROM thing WHERE text IS NULL AND id = 7", 0))
                    .isEqualTo(1);
            assertThat(sql.number("SELECT count(*) FROM thing WHERE text = 't9' OR text IN ('t40', 't49')", 0))
                    .isEqualTo(3);
            assertThat(sql.number("SELECT count(*) FROM thing WHERE id >= 1050 AND text = 'text'", 0))
                    .isEqualTo(10);
        }
    }

    /** PostgreSQL numbers the statements of a transaction, and each row knows the one that brought it. */
    @Test
    void toPostgresManyRowsAreOneStatement() {
        try (Sql sql = open(Databank.POSTGRES)) {
            sql.begin();
            for (long id = 0; id < 2_000; id++) {
                sql.later(ADD, id, "text " + id);
            }
            assertThat(sql.number("SELECT count(DISTINCT CAST(cmin AS text)) FROM thing", 0))
                    .isEqualTo(1);
            assertThat(count(sql)).isEqualTo(2_000);
            sql.rollBack();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatIsRefusedKeepsTheTransactionFromBeingKept(Databank which) {
        try (Sql sql = open(which)) {
            sql.begin();
            sql.later(ADD, 1L, "one");
            sql.later(ADD, 1L, "the same");
            assertThatThrownBy(() -> count(sql)).isInstanceOf(StoreException.class);
            assertThatThrownBy(sql::commit).isInstanceOf(StoreException.class);
            sql.rollBack();
            assertThat(count(sql)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyKeysAreAskedForTogether(Databank which) {
        try (Sql sql = open(which)) {
            for (int many : new int[] {0, 1, 2, 8, 9, 511, 512, 513, 2_000}) {
                sql.update("DELETE FROM thing");
                Set<Long> there = new TreeSet<>();
                List<Long> asked = new ArrayList<>();
                for (long id = 0; id < many; id++) {
                    asked.add(id);
                    if (id % 3 == 0) {
                        there.add(id);
                        sql.update(ADD, id, "text " + id % 2);
                    }
                }
                Set<Long> found = new TreeSet<>();
                Keys.ask(
                        sql,
                        "SELECT t.id",
                        asked,
                        "thing t WHERE t.id = k.column1 AND t.text = ?",
                        row -> found.add(row.getLong(1)),
                        "text 1");
                there.removeIf(id -> id % 2 == 0);
                assertThat(found).as("of " + many).isEqualTo(there);
            }
        }
    }

    @Test
    void aFilterKnowsEverythingThatWasAddedAndHardlyAnythingElse() {
        BloomFilter filter = new BloomFilter();
        long taken = IntStream.range(0, 200_000)
                .filter(i -> filter.add("linkedin:message:" + i))
                .count();
        assertThat(taken).isLessThan(200);
        assertThat(IntStream.range(0, 200_000).allMatch(i -> filter.add("linkedin:message:" + i)))
                .isTrue();
    }

    @Test
    void noMoreIsRememberedThanTheLastOnesAskedFor() {
        Recent<Integer, String> recent = new Recent<>(3);
        for (int i = 0; i < 3; i++) {
            recent.put(i, "text " + i);
        }
        assertThat(recent.get(0)).isEqualTo("text 0");
        recent.put(3, "text 3");
        assertThat(recent.keySet()).containsExactlyInAnyOrder(0, 2, 3);
    }
}
