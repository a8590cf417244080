package org.mingle.desktop.session;

import java.time.Clock;
import org.mingle.api.coach.Coach;
import org.mingle.api.guest.Guests;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.WorkspaceRegister;
import org.mingle.api.workspace.Workspaces;

/** The other rooms of the house that a session needs, and the clock. */
public record Rooms(
        Workspaces workspaces, WorkspaceRegister register, Imports imports, Coach coach, Guests guests, Clock clock) {}
