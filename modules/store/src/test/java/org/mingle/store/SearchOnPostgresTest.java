package org.mingle.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.workspace.Workspace;
import org.mingle.testing.SearchContractTest;

class SearchOnPostgresTest extends SearchContractTest {
    @TempDir
    Path home;

    @Override
    protected Workspace open(String name) {
        Workspace workspace = new JdbcWorkspaces(Databank.POSTGRES.in(home)).open(name);
        // Where others could see them, texts are kept only when that is wished.
        if (!workspace.choices().texts()) {
            workspace.choices().texts(true);
        }
        return workspace;
    }

    @AfterEach
    void drop() {
        Databank.POSTGRES.drop(home);
    }
}
