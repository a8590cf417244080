package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.workspace.StoreException;

/** Rows that are sent together, and what is known of activities without asking the database. */
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

    @Test
    void everyActivityThatIsThereIsKnown() {
        try (Sql sql = Databank.SQLITE.in(home).connect()) {
            Schema.migrate(sql);
            Held held = new Held(1, sql);
            Random random = new Random(7);
            long[] digests = random.longs(20_000).toArray();
            for (int i = 0; i < digests.length; i++) {
                assertThat(held.mayHave(Digest.of("activity " + i))).isFalse();
                held.put(Digest.of("activity " + i), digests[i]);
            }
            for (int i = 0; i < digests.length; i++) {
                assertThat(held.same(Digest.of("activity " + i), digests[i])).isTrue();
                assertThat(held.same(Digest.of("activity " + i), digests[i] + 1))
                        .isFalse();
            }
            held.put(Digest.of("activity 7"), 7);
            assertThat(held.same(Digest.of("activity 7"), 7)).isTrue();
        }
    }
}
