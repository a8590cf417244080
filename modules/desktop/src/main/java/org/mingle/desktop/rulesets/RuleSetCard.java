package org.mingle.desktop.rulesets;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.rules.Problem;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Chip;
import org.mingle.desktop.look.Disclosure;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** One installed rule set: whether it speaks, where it comes from, and what is the matter. */
final class RuleSetCard {
    /** What a pack has that says no version. */
    private static final String UNVERSIONED = "0.0.0";

    private RuleSetCard() {}

    /** @param alone whether there is no other, so that there is room for its rules */
    static JPanel of(RuleSetStatus status, boolean alone) {
        Card card = new Card(Flow.column(6));
        card.setName("set " + status.set().id());
        JPanel head = Say.lay(Flow.row(10, 0.5), chip(status.state()));
        head.add(new Paragraph(status.set().title(), "font: bold +2"), 1.0);
        String version = status.set().version();
        if (!version.equals(UNVERSIONED)) {
            head.add(Say.muted("version " + version));
        }
        card.add(head);
        card.add(new Paragraph(
                status.set().id() + " from " + status.set().from() + ". " + inWords(status),
                "font: -1; foreground: $Mingle.muted"));
        for (Problem problem : status.problems()) {
            card.add(problem(problem));
        }
        if (!status.rules().isEmpty()) {
            String title = "See its " + Wording.count(status.rules().size(), "rule", "rules");
            Disclosure rules = new Disclosure(title, new Paragraph(title), rules(status));
            rules.setName(
                    "rules of " + status.set().id() + " from " + status.set().from());
            rules.open(alone);
            card.add(rules);
        }
        return card;
    }

    static String inWords(RuleSetStatus status) {
        return switch (status.state()) {
            case IN_FORCE ->
                status.on() + " of " + Wording.count(status.rules().size(), "rule is", "rules are") + " on.";
            case SHADOWED -> "Another set with the same name goes before it.";
            case REFUSED -> "It has mistakes and says nothing until they are mended.";
            case OFF -> "A profile leaves it out.";
            case CUT_OFF -> "It took too long or failed, and is not asked again until its bundle is restarted.";
        };
    }

    private static Chip chip(RuleSetStatus.State state) {
        String words = state == RuleSetStatus.State.IN_FORCE ? "In force" : Wording.words(state.id());
        return switch (state) {
            case IN_FORCE -> new Chip(words, Glyph.CHECK.icon(14, Tone.GOOD), Tone.GOOD, Tone.GOOD_SOFT);
            case REFUSED, CUT_OFF -> new Chip(words, Glyph.ALERT.icon(14, Tone.ACT), Tone.ACT, Tone.ACT_SOFT);
            case SHADOWED, OFF -> new Chip(words, Glyph.INFO.icon(14, Tone.INFO), Tone.INFO, Tone.INFO_SOFT);
        };
    }

    static String place(Problem problem) {
        if (problem.file() == null) {
            return "";
        }
        if (problem.line() == 0) {
            return problem.file();
        }
        return problem.file() + ", line " + problem.line()
                + (problem.column() == 0 ? "" : ", column " + problem.column());
    }

    private static JComponent problem(Problem problem) {
        JPanel column = Say.lay(Flow.column(1));
        String place = place(problem);
        if (!place.isEmpty()) {
            column.add(new Paragraph(place, "font: bold -1; foreground: $Mingle.act"));
        }
        column.add(new Paragraph(problem.message()));
        JPanel row = Say.lay(Flow.row(8, 0), new javax.swing.JLabel(Glyph.ALERT.icon(16, Tone.ACT)));
        row.add(column, 1.0);
        return row;
    }

    private static JComponent rules(RuleSetStatus status) {
        RuleTable table = new RuleTable(status.rules());
        JPanel panel = new JPanel(new BorderLayout());
        panel.setOpaque(false);
        panel.add(table.getTableHeader(), BorderLayout.NORTH);
        panel.add(table, BorderLayout.CENTER);
        return panel;
    }
}
