package org.mingle.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.mingle.api.workspace.Workspace;

/** A workspace that is open during each test, on one database after the other. */
abstract class OneWorkspace {
    @Parameter
    Databank databank;

    @TempDir
    Path home;

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new JdbcWorkspaces(databank.in(home)).open("default");
    }

    @AfterEach
    void close() {
        // None was opened where there is no server.
        if (workspace != null) {
            workspace.close();
            databank.drop(home);
        }
    }
}
