package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.Intake;
import org.mingle.api.workspace.Workspace;

/** Whoever was forgotten by a Mingle of the first two schemas stays away; salt and hashes are what that one wrote. */
class FormerlyForgottenTest {
    private static final String SALT = "UPDATE workspace SET salt = 5408960748962587893";
    private static final String HASHES =
            "INSERT INTO suppressed VALUES (1, -1682539728099697735), (1, 1644208113725080268)";

    @TempDir
    Path home;

    private static Card card(String name, List<Account> accounts) {
        return new Card(name, accounts, Affiliation.NONE, LocalDate.EPOCH, new SourceRow("Connections.csv", 4));
    }

    @Test
    void staysAway() throws Exception {
        try (Workspace workspace = Filled.workspaces(home).open("default");
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("data/mingle.db"));
                Statement statement = other.createStatement()) {
            statement.executeUpdate(SALT);
            statement.executeUpdate(HASHES);
            try (Intake intake = workspace.imports().open()) {
                intake.card(card(
                        "Jerome Hoffmann", List.of(new Account(Network.LINKEDIN, "jerome-hoffmann-d85ce6f2", null))));
                intake.card(card("Jerome Hoffmann", List.of()));
                intake.card(card("Jana Hoffmann", List.of(new Account(Network.LINKEDIN, "jana-hoffmann-1", null))));
                intake.commit(Filled.report(Filled.FIRST));
            }

            assertThat(workspace.asOf(Filled.FAR).contacts().search(ContactQuery.ALL))
                    .extracting(Contact::name)
                    .containsExactly("Jana Hoffmann");
        }
    }
}
