package org.mingle.bench;

import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.WorkspaceRegister;
import org.mingle.api.workspace.Workspaces;

/** A workspace in the configured database, whichever that is; empty when it is made, erased when it is closed. */
final class BenchWorkspace implements AutoCloseable {
    private static final String NAME = "bench";

    private final Workspaces workspaces;
    private final WorkspaceRegister register;

    BenchWorkspace(Workspaces workspaces, WorkspaceRegister register) {
        this.workspaces = workspaces;
        this.register = register;
        register.delete(NAME);
    }

    Workspace open() {
        Workspace workspace = workspaces.open(NAME);
        // On a server they are not, unless that is wished.
        workspace.choices().texts(true);
        return workspace;
    }

    @Override
    public void close() {
        register.delete(NAME);
    }
}
