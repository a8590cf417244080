package org.mingle.desktop.window;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;
import org.mingle.desktop.look.Consent;

/** Asks what a workspace shall be called, and whether one shall really go. */
final class WorkspaceQuestions {
    private static final String TITLE = "Mingle: workspaces";

    private final Component parent;

    WorkspaceQuestions(Component parent) {
        this.parent = parent;
    }

    /** Asks for a name; empty when the person has thought better of it. */
    Optional<String> name(String question, @Nullable String proposed) {
        Object answer =
                JOptionPane.showInputDialog(parent, question, TITLE, JOptionPane.PLAIN_MESSAGE, null, null, proposed);
        return Optional.ofNullable(answer)
                .map(typed -> typed.toString().strip())
                .filter(typed -> !typed.isEmpty() && !typed.equals(proposed));
    }

    boolean delete(String name) {
        return Consent.given(
                parent,
                TITLE,
                "Erase everything in the workspace “" + name + "”, for good?\n\n"
                        + "It goes from the backups in the home folder too, and cannot be taken back.\n"
                        + "The page “My data” saves a copy first.",
                "Erase it");
    }
}
