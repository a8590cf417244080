package org.mingle.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.mingle.api.workspace.Workspace;

/** A database that Mingle imports into, and the same one used by nothing but its driver. */
interface Peer {
    /** Returns the name of the driver. */
    String name();

    /** Opens an empty workspace in which nothing of an earlier round is left. */
    Workspace open() throws SQLException;

    /** Closes a workspace and does away with it. */
    void done(Workspace workspace) throws SQLException;

    /** Reads what an import left, rows and tables. */
    RawTables rows(Workspace workspace) throws SQLException;

    /** Returns how many rows a workspace has. */
    long count(Workspace workspace) throws SQLException;

    /** Connects to a place with the same tables and indexes, empty. */
    Connection empty(RawTables rows) throws SQLException;

    /** Does away with that place. */
    void drop() throws Exception;

    /** Returns how many bytes the workspace takes, with its indexes and without the search. */
    long bytes(Workspace workspace) throws Exception;
}
