package org.mingle.desktop.advice;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.rules.Evidence;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Chip;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.SeverityLook;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** One recommendation: do this, rather than that, because of these rows. */
final class AdviceCard {
    private static final int FIRST_ROWS = 3;

    private AdviceCard() {}

    static JPanel of(Recommendation advice) {
        SeverityLook look = SeverityLook.of(advice.severity());
        Card card = new Card(Flow.column(7), look.ink);
        card.setName("advice " + advice.id());
        card.add(head(advice, look));
        Paragraph action = new Paragraph(AdviceText.sentence(advice.finding().action()), "font: bold +3");
        action.setName("do");
        card.add(action);
        String rather = advice.finding().ratherThan();
        if (rather != null) {
            Paragraph words = new Paragraph("rather than " + rather, "font: +1; foreground: $Mingle.muted");
            words.setName("rather than");
            card.add(words);
        }
        String why = advice.finding().why();
        if (why != null) {
            card.add(new Paragraph(why));
        }
        if (!advice.finding().because().isEmpty()) {
            card.add(because(advice.finding().because()));
        }
        card.getAccessibleContext().setAccessibleName(look.words + ": " + AdviceText.plain(advice));
        return card;
    }

    private static JPanel head(Recommendation advice, SeverityLook look) {
        JPanel head = Say.lay(Flow.row(8, 0.5));
        head.add(look.chip());
        head.add(new Chip(Wording.words(advice.principle()), Tone.ACCENT, Tone.ACCENT_SOFT));
        String effort = Wording.effort(advice.effort());
        if (!effort.isEmpty()) {
            JLabel clock = Say.muted(effort);
            clock.setIcon(Glyph.CLOCK.icon(14, Tone.MUTED));
            head.add(clock);
        }
        Paragraph title = new Paragraph(advice.title(), "font: -1; foreground: $Mingle.muted");
        head.add(title, 1.0);
        head.add(copy(advice));
        return head;
    }

    private static JButton copy(Recommendation advice) {
        JButton copy = Say.quiet("Copy", Glyph.COPY.icon(15));
        copy.setToolTipText("Copy this advice with its rows");
        copy.getAccessibleContext()
                .setAccessibleName("Copy: " + advice.finding().action());
        copy.addActionListener(e -> {
            StringSelection words = new StringSelection(AdviceText.plain(advice));
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(words, null);
            copy.setText("Copied");
            Timer back = new Timer(1_500, later -> copy.setText("Copy"));
            back.setRepeats(false);
            back.start();
        });
        Dimension widest = copy.getPreferredSize();
        copy.setPreferredSize(new Dimension(widest.width + Paint.px(16), widest.height));
        return copy;
    }

    private static JComponent because(List<Evidence> rows) {
        JPanel column = Say.lay(Flow.column(5));
        column.add(Say.label("Because", "font: bold -1; foreground: $Mingle.muted"));
        for (int i = 0; i < rows.size(); i++) {
            JPanel row = row(rows.get(i));
            row.setVisible(i < FIRST_ROWS);
            column.add(row);
        }
        if (rows.size() > FIRST_ROWS) {
            int more = rows.size() - FIRST_ROWS;
            JButton all = Say.quiet(Wording.count(more, "more row", "more rows"), Glyph.DOWN.icon(14));
            all.addActionListener(e -> {
                for (Component member : column.getComponents()) {
                    member.setVisible(member != all);
                }
                column.getComponent(FIRST_ROWS + 1).requestFocusInWindow();
                column.revalidate();
            });
            JPanel line = Say.lay(Flow.row(0, 0.5), all);
            all.addActionListener(e -> line.setVisible(false));
            column.add(line);
        }
        return column;
    }

    private static JPanel row(Evidence evidence) {
        JPanel row = Say.lay(Flow.row(12, 0));
        JLabel head = Say.label(AdviceText.head(evidence), "font: -1; foreground: $Mingle.muted");
        int width = Math.max(Paint.px(170), head.getPreferredSize().width);
        head.setPreferredSize(new Dimension(width, head.getPreferredSize().height));
        row.add(head);
        row.add(new Paragraph(AdviceText.body(evidence), "font: -1"), 1.0);
        if (evidence.source() != null) {
            row.add(Say.label(evidence.source().toString(), "font: -2; foreground: $Mingle.muted"));
        }
        return row;
    }
}
