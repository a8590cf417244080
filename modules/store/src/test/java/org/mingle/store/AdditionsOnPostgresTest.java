package org.mingle.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.workspace.Workspace;
import org.mingle.testing.AdditionsContractTest;

class AdditionsOnPostgresTest extends AdditionsContractTest {
    @TempDir
    Path home;

    @Override
    protected Workspace open(String name) {
        return new JdbcWorkspaces(Databank.POSTGRES.in(home)).open(name);
    }

    @AfterEach
    void drop() {
        Databank.POSTGRES.drop(home);
    }
}
