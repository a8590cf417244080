package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.command.Command;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.search.Hit;
import org.mingle.testing.CommandContractTest;
import org.mingle.testing.Samples;

class SearchCommandTest extends CommandContractTest {
    private final Rooms rooms = new Rooms();

    @Override
    protected Command command() {
        return new SearchCommand(rooms);
    }

    @BeforeEach
    void lookOnOneDay() {
        asOf(LocalDate.of(2026, 11, 1));
    }

    private void findTwo() {
        rooms.hits.add(new Hit(
                Samples.contact("Ada Bell"),
                Hit.Field.NAME,
                "Ada Bell",
                true,
                null,
                null,
                new SourceRow("Connections.csv", 4)));
        rooms.hits.add(new Hit(
                Samples.contact("Ben Tran"),
                Hit.Field.MESSAGE,
                "… ring the bell …",
                false,
                Instant.parse("2026-10-02T09:00:00Z"),
                new ActivityId("m1"),
                new SourceRow("messages.csv", 9)));
    }

    @Test
    void showsWhoIsFoundAndByWhat() {
        findTwo();
        assertThat(run("bel", "--limit", "5")).isZero();
        assertThat(out()).isEqualTo("""
                ada-bell   Ada Bell                     name
                ben-tran   Ben Tran                     message   2026-10-02  … ring the bell …
                """);
        assertThat(rooms.log).contains("search bel 5");
    }

    @Test
    void writesTheSameAsJson() {
        findTwo();
        assertThat(runJson("ada", "bel")).isZero();
        assertThat(rooms.log).contains("search ada bel 20");
        var hits = Parsed.json(out());
        assertThat(hits.get(0).get("near").asBoolean()).isTrue();
        assertThat(hits.get(0).get("at").isNull()).isTrue();
        assertThat(hits.get(1).toString())
                .isEqualTo("{\"contact\":\"ben-tran\",\"name\":\"Ben Tran\",\"field\":\"message\","
                        + "\"excerpt\":\"… ring the bell …\",\"near\":false,\"at\":\"2026-10-02T09:00:00Z\","
                        + "\"source\":\"messages.csv:9\"}");
    }

    @Test
    void saysWhenNothingIsFound() {
        run("zoe");
        rooms.ledger.add(Reports.kept(Reports.of("a.zip", "i1", Reports.DAY), false));
        run("zoe");
        assertThat(out())
                .isEqualTo("Nobody is here yet. 'mingle import EXPORT' brings your contacts.\nNothing is found.\n");
    }

    @Test
    void wantsWordsAndASensibleLimit() {
        assertThatThrownBy(this::run).isInstanceOf(UsageException.class).hasMessageContaining("WORDS");
        assertThatThrownBy(() -> run("ada", "--limit", "0"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--limit takes a number from 1 to 1000.");
    }
}
