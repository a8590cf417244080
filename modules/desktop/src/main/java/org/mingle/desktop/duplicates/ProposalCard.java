package org.mingle.desktop.duplicates;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mingle.api.contact.Proposal;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Chip;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;

/** Two who may be one person, with the clues and the two answers. */
final class ProposalCard {
    private ProposalCard() {}

    static JPanel of(Proposal pair, Deciding deciding) {
        Card card = new Card(Flow.column(8));
        JPanel head = Say.lay(Flow.row(10, 0.5).stackedBelow(560));
        String both = pair.oneName().equals(pair.otherName())
                ? pair.oneName() + ", twice"
                : pair.oneName() + " and " + pair.otherName();
        head.add(new Paragraph(both, "font: bold +2"), 1.0);
        head.add(new Chip(Math.round(100 * pair.likelihood()) + " % likely", Tone.INFO, Tone.INFO_SOFT));
        card.add(head);
        pair.speaksFor().forEach(clue -> card.add(clue(clue, true)));
        pair.speaksAgainst().forEach(clue -> card.add(clue(clue, false)));
        JPanel answers = Say.lay(Flow.row(8, 0.5));
        String key = pair.one() + " " + pair.other();
        answers.add(button(
                "The same person",
                "same " + key,
                both,
                () -> deciding.decide(all -> all.merge(pair.one(), pair.other()))));
        answers.add(button(
                "Two people", "two " + key, both, () -> deciding.decide(all -> all.apart(pair.one(), pair.other()))));
        card.add(answers);
        return card;
    }

    private static JPanel clue(String words, boolean speaksFor) {
        Tone tone = speaksFor ? Tone.GOOD : Tone.IMPROVE;
        Glyph glyph = speaksFor ? Glyph.CHECK : Glyph.ALERT;
        JPanel row = Say.lay(Flow.row(8, 0.5), new JLabel(glyph.icon(16, tone)));
        row.add(new Paragraph((speaksFor ? "For: " : "Against: ") + words), 1.0);
        return row;
    }

    static JButton button(String words, String name, String about, Runnable then) {
        JButton button = Say.quiet(words, null);
        button.setName(name);
        button.getAccessibleContext().setAccessibleName(words + ": " + about);
        button.addActionListener(e -> {
            button.setEnabled(false);
            then.run();
        });
        return button;
    }
}
