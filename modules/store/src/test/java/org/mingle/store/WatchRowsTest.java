package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.mingle.testing.CompanyEntriesContractTest;

@ParameterizedClass
@EnumSource(Databank.class)
class WatchRowsTest extends CompanyEntriesContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Parameter
    Databank databank;

    @TempDir
    Path home;

    private Workspaces workspaces;

    @BeforeEach
    @Override
    protected void restart() {
        workspaces = new JdbcWorkspaces(databank.in(home));
    }

    @AfterEach
    void drop() {
        databank.drop(home);
    }

    @Override
    protected Workspaces workspaces() {
        return workspaces;
    }

    @Test
    void peopleAreFoundByAnyNameOfTheirCompany() {
        try (Workspace workspace = workspaces.temporary()) {
            try (Intake intake = workspace.imports().open()) {
                intake.card(card("Ann Archer", "Nordlicht GmbH | We're hiring", 4));
                intake.card(card("Ben Tran", "NLE", 5));
                intake.card(card("Cleo Diaz", null, 6));
                intake.card(card("Dan Roe", "Birch", 7));
                intake.connections(Network.LINKEDIN, 0);
                intake.commit(new ImportReport(
                        null, "x.zip", "linkedin", DAY, List.of(), List.of(), List.of(), List.of(), null, List.of()));
            }
            assertThat(at(workspace, "NORDLICHT, Inc.")).containsExactly("Ann Archer");
            workspace.companies().alias("NLE", "Nordlicht");
            assertThat(at(workspace, "Nordlicht")).containsExactly("Ann Archer", "Ben Tran");
            assertThat(at(workspace, "nord")).contains("Ann Archer");
        }
    }

    private static Card card(String name, String company, int line) {
        return new Card(
                name, List.of(), new Affiliation(company, "Baker"), DAY, new SourceRow("Connections.csv", line));
    }

    private static List<String> at(Workspace workspace, String company) {
        return workspace
                .asOf(DAY)
                .contacts()
                .search(new ContactQuery(null, company, null, false, Integer.MAX_VALUE))
                .stream()
                .map(Contact::name)
                .toList();
    }
}
