package org.mingle.desktop.session;

import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Coach;
import org.mingle.api.fetching.Fetcher;
import org.mingle.api.importing.ExportRequests;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.WorkspaceRegister;
import org.mingle.api.workspace.Workspaces;

/**
 * The rooms of the house that a session needs for all but its first page.
 *
 * @param fetcher null when nothing can be fetched from the web
 */
public record Rooms(
        Workspaces workspaces,
        WorkspaceRegister register,
        Imports imports,
        ExportRequests requests,
        Coach coach,
        @Nullable Fetcher fetcher) {}
