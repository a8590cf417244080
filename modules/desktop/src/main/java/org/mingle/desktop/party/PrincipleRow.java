package org.mingle.desktop.party;

import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.mingle.api.coach.Score;
import org.mingle.desktop.look.Disclosure;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Meter;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** One principle: its score as a bar, opened to the measures that make it. */
final class PrincipleRow {
    private PrincipleRow() {}

    /** @param roomy whether there is room for words where the scores stand */
    static Disclosure of(Score score, boolean roomy) {
        String title = score.principle().title();
        String name = title + ", " + inWords(score);
        Disclosure row = new Disclosure(name, summary(score, roomy), detail(score));
        row.setName("principle " + score.principle().id());
        return row;
    }

    static String inWords(Score score) {
        return score.score() == null ? "not enough data" : score.score() + " of 100";
    }

    private static JComponent summary(Score score, boolean roomy) {
        String[] creed = creed(score.principle().creed());
        JPanel row = Say.lay(Flow.row(14, 0.5));
        JLabel title = Say.heading(score.principle().title());
        title.setPreferredSize(new Dimension(Paint.px(120), title.getPreferredSize().height));
        row.add(title);
        row.add(new Paragraph(creed[0], "foreground: $Mingle.muted; font: -1"), 1.15);
        Integer value = score.score();
        Meter meter = new Meter(value == null ? null : value / 100.0, 12, Tone.ACCENT);
        row.add(meter, 0.6);
        JLabel number =
                value == null ? Say.muted("Not enough data") : Say.label(Integer.toString(value), "font: bold +5");
        number.setHorizontalAlignment(SwingConstants.TRAILING);
        number.setPreferredSize(new Dimension(Paint.px(roomy ? 108 : 44), number.getPreferredSize().height));
        row.add(number);
        return row;
    }

    /** The first sentence of a creed stands in the line, the others behind it. */
    static String[] creed(String whole) {
        String[] parts = whole.strip().split("(?<=[.!?])\\s+", 2);
        return parts.length == 2 ? parts : new String[] {whole, ""};
    }

    private static JComponent detail(Score score) {
        JPanel column = new JPanel(Flow.column(14));
        column.setOpaque(false);
        column.setBorder(BorderFactory.createEmptyBorder(Paint.px(4), Paint.px(32), Paint.px(12), Paint.px(6)));
        String more = creed(score.principle().creed())[1];
        if (!more.isEmpty()) {
            column.add(new Paragraph(more, "foreground: $Mingle.muted"));
        }
        for (Score.Part part : score.parts()) {
            column.add(new MeasureRow(part));
        }
        column.add(new Paragraph(formula(score), "font: -1; foreground: $Mingle.muted"));
        return column;
    }

    static String formula(Score score) {
        if (score.score() == null) {
            return "There is no score yet: none of its measures has enough data.";
        }
        double points = 0;
        double of = 0;
        for (Score.Part part : score.parts()) {
            Double earned = part.points();
            if (earned != null) {
                points += earned;
                of += part.measure().of();
            }
        }
        long plain = of == 0 ? 0 : Math.round(100 * points / of);
        if (plain != score.score()) {
            return "Score " + score.score() + ": " + nothing(score);
        }
        return "Score " + score.score() + " = 100 × " + Wording.number(Math.round(points * 10) / 10.0)
                + " points earned ÷ " + Wording.number(of) + " points possible, over the measures with enough data.";
    }

    private static String nothing(Score score) {
        String metric = score.principle().nothingWhen();
        return metric == null
                ? "as the rule set declares it."
                : "nothing counts as long as this is zero: " + Wording.metric(metric) + ".";
    }
}
