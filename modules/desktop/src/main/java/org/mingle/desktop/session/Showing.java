package org.mingle.desktop.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.guest.Guest;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.workspace.Workspace;

/** What the window shows at the moment. */
public sealed interface Showing {
    /**
     * Nothing is open: the first page of all.
     *
     * @param kept whether there is something of one's own that could be opened again
     */
    record Start(boolean kept) implements Showing {}

    /**
     * Long work is under way.
     *
     * @param title what for
     * @param message what is being done
     * @param fraction 0 to 1, negative when nobody can tell
     */
    record Working(String title, String message, double fraction) implements Showing {}

    /** The person is asked something before exports can be read; nothing of them is kept yet. */
    sealed interface Question extends Showing {}

    /**
     * An export does not say whose it is, so the person is asked.
     *
     * @param exports what was to be opened
     * @param keep whether it was to be kept
     * @param candidates most likely first; may be empty
     */
    record Asking(List<Path> exports, boolean keep, List<Owner> candidates) implements Question {}

    /**
     * A table has columns that nobody knows, so the person is asked what they hold.
     *
     * @param exports what was to be opened, the table among it
     * @param keep whether it was to be kept
     * @param me who the person has said to be, null when nobody asked
     * @param file the table as handed over
     */
    record Columns(
            List<Path> exports, boolean keep, @Nullable Me me, Path file, PeopleTable table) implements Question {}

    /**
     * Who the person says to be.
     *
     * @param address of the person's own profile, or a handle
     * @param name empty when unknown
     */
    record Me(String address, String name) {}

    /**
     * A workspace is open.
     *
     * @param guest the made-up person whose data it is; null for one's own
     * @param owner the name of the person, empty when unknown
     * @param advice null while it is being worked out
     * @param news what just happened, in a sentence; empty when nothing did
     */
    record Open(
            Workspace workspace,
            @Nullable Guest guest,
            String owner,
            LocalDate asOf,
            @Nullable Advice advice,
            String news)
            implements Showing {
        Open advised(Advice answer) {
            return new Open(workspace, guest, owner, asOf, answer, news);
        }

        /** Returns the same with nothing new to say. */
        public Open quiet() {
            return new Open(workspace, guest, owner, asOf, advice, "");
        }
    }
}
