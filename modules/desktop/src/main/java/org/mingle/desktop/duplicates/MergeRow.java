package org.mingle.desktop.duplicates;

import javax.swing.JPanel;
import org.mingle.api.contact.Merge;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Wording;

/** Two that were made one, and the way back. */
final class MergeRow {
    private MergeRow() {}

    static JPanel of(Merge merge, Deciding deciding) {
        Card card = new Card(Flow.column(4));
        JPanel head = Say.lay(Flow.row(10, 0.5).stackedBelow(560));
        String both = merge.keptName().equals(merge.droppedName())
                ? merge.keptName()
                : merge.keptName() + " and " + merge.droppedName();
        head.add(new Paragraph(both, "font: bold"), 1.0);
        head.add(ProposalCard.button(
                "Take apart", "split " + merge.id(), both, () -> deciding.decide(all -> all.split(merge.id()))));
        card.add(head);
        card.add(new Paragraph(
                (merge.automatic() ? "By the program: " : "") + merge.reason() + ", " + Wording.day(merge.at()) + ".",
                "font: -1; foreground: $Mingle.muted"));
        return card;
    }
}
