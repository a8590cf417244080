package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
import org.mingle.api.workspace.Workspace;

/** More people than an import remembers, so that those who come again are found in the database. */
class ManyPeopleTest {
    private static final int MANY = 12_000;
    private static final int TOGETHER = 500;
    private static final String COUNTED =
            "SELECT CAST(reltuples AS bigint) FROM pg_class WHERE oid = 'persona'::regclass";

    @TempDir
    Path home;

    private Databank databank = Databank.SQLITE;

    @AfterEach
    void drop() {
        databank.drop(home);
    }

    @ParameterizedTest
    @EnumSource
    void everybodyIsFoundAgain(Databank which) {
        databank = which;
        try (Workspace workspace = new JdbcWorkspaces(which.in(home)).open("many")) {
            read(workspace, Change.NEW);
            read(workspace, Change.UNCHANGED);
            Archive archive = workspace.asOf(LocalDate.of(2026, 6, 1));
            List<Contact> people = archive.contacts().search(ContactQuery.ALL);
            assertThat(people).hasSize(MANY);
            for (int i = 0; i < MANY; i += MANY / 10) {
                ActivityQuery query =
                        ActivityQuery.ALL.withContact(people.get(i).id());
                assertThat(archive.activities().list(query)).hasSize(1);
            }
        }
    }

    @Test
    void theServerNeverTakesWhatIsImportedForNothing() {
        databank = Databank.POSTGRES;
        Databases databases = databank.in(home);
        try (Workspace workspace = new JdbcWorkspaces(databases).open("many");
                Intake intake = workspace.imports().open();
                Sql server = databases.connect()) {
            intake.cards(
                    IntStream.range(0, TOGETHER).mapToObj(ManyPeopleTest::card).toList());
            intake.connections(Network.LINKEDIN, 0);
            server.command("ANALYZE persona");
            assertThat(server.number(COUNTED, -1)).as("as others see it").isZero();

            intake.cards(List.of(card(TOGETHER)));

            assertThat(server.number(COUNTED, -1)).isEqualTo(TOGETHER);
        }
    }

    private static void read(Workspace workspace, Change wanted) {
        try (Intake intake = workspace.imports().open()) {
            all(ManyPeopleTest::card, intake::cards, wanted);
            all(ManyPeopleTest::card, intake::cards, Change.UNCHANGED);
            intake.connections(Network.LINKEDIN, 0);
            all(ManyPeopleTest::message, intake::activities, wanted);
            all(ManyPeopleTest::message, intake::activities, Change.UNCHANGED);
            LocalDate day = LocalDate.of(2026, 1, 1);
            intake.commit(new ImportReport(
                    null, "export.zip", "test", day, List.of(), List.of(), List.of(), List.of(), null, List.of()));
        }
    }

    private static <T> void all(IntFunction<T> record, Function<List<T>, List<Change>> store, Change wanted) {
        for (int from = 0; from < MANY; from += TOGETHER) {
            List<T> some =
                    IntStream.range(from, from + TOGETHER).mapToObj(record).toList();
            assertThat(store.apply(some)).hasSize(TOGETHER).containsOnly(wanted);
        }
    }

    /** A name has no digits. */
    private static String name(int number) {
        StringBuilder letters = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
        return "Given" + letters + " Family" + letters;
    }

    private static Account account(int number) {
        return new Account(Network.LINKEDIN, "person-" + number, null);
    }

    private static Card card(int number) {
        return new Card(
                name(number),
                List.of(account(number)),
                new Affiliation("Acme", null),
                LocalDate.of(2024, 1, 1 + number % 28),
                new SourceRow("Connections.csv", number + 1));
    }

    /** Half of them name a person without an account. */
    private static Activity message(int number) {
        List<Account> accounts = number % 2 == 0 ? List.of(account(number)) : List.of();
        return Activity.builder(
                        "test:" + number,
                        Network.LINKEDIN,
                        Kind.MESSAGE,
                        Instant.parse("2025-01-01T12:00:00Z").plusSeconds(number),
                        new SourceRow("messages.csv", number + 1))
                .receivedFrom(new Party(null, name(number), accounts))
                .privately()
                .text("Hello " + number)
                .build();
    }
}
