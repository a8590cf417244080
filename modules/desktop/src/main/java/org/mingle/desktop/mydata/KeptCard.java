package org.mingle.desktop.mydata;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mingle.api.workspace.Inventory;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Wording;

/** How many rows of each kind there are, from which file and since when. */
final class KeptCard {
    private KeptCard() {}

    static JComponent of(Inventory inventory) {
        Card card = new Card(Flow.column(4));
        card.add(Say.heading("What is kept"));
        if (inventory.holdings().isEmpty()) {
            card.add(new Paragraph("Nothing."));
        }
        for (Inventory.Holding each : inventory.holdings()) {
            JPanel row = Say.lay(Flow.row(14, 0.5));
            row.add(new Paragraph(String.format(Locale.ROOT, "%,d", each.rows()), "font: bold"), 0.1);
            row.add(new Paragraph(each.words()), 0.4);
            row.add(new Paragraph(each.file().isEmpty() ? "" : each.file(), "foreground: $Mingle.muted"), 0.27);
            row.add(
                    new Paragraph(
                            each.since() == null ? "" : "since " + Wording.day(each.since()),
                            "foreground: $Mingle.muted"),
                    0.23);
            card.add(row);
        }
        for (Inventory.Waiting each : inventory.waiting()) {
            String rows = each.rows().stream()
                    .map(row -> row.says().isEmpty() ? row.kind() : row.kind() + " “" + row.says() + "”")
                    .collect(Collectors.joining(", "));
            card.add(new Paragraph("Waits until an import names " + each.name() + " again: " + rows + "."));
        }
        Long bytes = inventory.bytes();
        card.add(new Paragraph(
                bytes == null
                        ? "The database is on a server."
                        : "The database has " + size(bytes) + " on this machine, with all workspaces.",
                "font: -1; foreground: $Mingle.muted"));
        return card;
    }

    static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%,d kB", (bytes + 999) / 1000)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
