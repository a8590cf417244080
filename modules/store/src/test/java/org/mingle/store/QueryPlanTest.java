package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite looks rows up by all of a key; with the workspace alone an import would read all that was ever imported for each person. */
class QueryPlanTest {
    private static final int KEYS = 8;

    @TempDir
    Path home;

    private List<String> plan(String select, String join, int others) {
        List<String> steps = new ArrayList<>();
        try (Sql sql = Databank.SQLITE.in(home).connect()) {
            Schema.migrate(sql);
            sql.query(
                    "EXPLAIN QUERY PLAN " + Keys.statement(sql.engine(), select, KEYS, join),
                    row -> steps.add(row.getString(4)),
                    new Object[KEYS + others]);
        }
        return steps;
    }

    @Test
    void formerCardsAreFoundPersonByPerson() {
        assertThat(plan(FormerCards.SELECT, FormerCards.join(new SqliteEngine()), 1))
                .containsSubsequence(
                        "SEARCH p USING COVERING INDEX persona_person (ws=? AND person=?)",
                        "SEARCH c USING INDEX card_persona (ws=? AND persona=?)");
    }

    @Test
    void theUnlistedAreFoundNameByName() {
        assertThat(plan(Unlisted.SELECT, Unlisted.join(new SqliteEngine()), 2))
                .containsSubsequence(
                        "SEARCH p USING INDEX persona_folded (ws=? AND folded=?)",
                        "SEARCH c USING INDEX card_persona (ws=? AND persona=?)");
    }
}
