package org.mingle.desktop.mydata;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;

/** The way to have nothing kept any more. */
final class EraseCard {
    private EraseCard() {}

    static JComponent of(Workspace workspace, Changes changes) {
        Card card = new Card(Flow.column(8), Tone.ACT);
        card.add(Say.heading("Erase everything"));
        card.add(new Paragraph(
                "All that is in this workspace goes for good, in the backups of the home folder too. Copies elsewhere are"
                        + " yours to delete."));
        JPanel row = Say.lay(Flow.row(8, 0.5));
        row.add(Buttons.quiet("erase", "Erase everything …", () -> {
            if (changes.agreed(
                    "Erase everything in the workspace “" + workspace.name()
                            + "”, for good? It cannot be taken back. “Get it out” keeps a copy first.",
                    "Erase everything")) {
                changes.make(() -> {
                    workspace.keeping().erase();
                    return "Nothing of it is left in the home folder.";
                });
            }
        }));
        Say.spring(row);
        card.add(row);
        return card;
    }
}
