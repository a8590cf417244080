package org.mingle.desktop.mydata;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.Backups;
import org.mingle.api.workspace.Inventory;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Wording;

/** The copies in the home folder. */
final class BackupCard {
    private BackupCard() {}

    static JComponent of(Inventory inventory, Backups backups, Changes changes) {
        Card card = new Card(Flow.column(8));
        card.add(Say.heading("Backups"));
        List<Backup> there = inventory.backups();
        String many = "There are " + there.size() + ", the newest of ";
        card.add(new Paragraph(
                inventory.bytes() == null
                        ? "The database is on a server, and so are its backups."
                        : there.isEmpty()
                                ? "There is none yet. Mingle makes one on every day of use."
                                : (there.size() == 1 ? "There is one, of " : many)
                                        + Wording.day(there.get(0).at()) + ", with "
                                        + KeptCard.size(there.stream()
                                                .mapToLong(Backup::bytes)
                                                .sum())
                                        + ". “mingle restore” lists them and brings one back."));
        if (inventory.bytes() != null) {
            JPanel row = Say.lay(Flow.row(8, 0.5));
            row.add(Buttons.quiet(
                    "backup now",
                    "Make one now",
                    () -> changes.make(() -> {
                        Backup made = backups.make(null);
                        return "Made: " + made.file().getFileName() + ".";
                    })));
            row.add(Buttons.quiet(
                    "verify now",
                    "Look whether all is whole",
                    () -> changes.make(() -> {
                        List<String> faults = backups.verify(null);
                        return faults.isEmpty() ? "The database is whole." : String.join(" ", faults);
                    })));
            Say.spring(row);
            card.add(row);
        }
        return card;
    }
}
