package org.mingle.desktop.party;

import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.mingle.api.coach.GuestLikeness;
import org.mingle.api.rules.GuestType;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Meter;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** Says which guest somebody is tonight, and how much of every other. */
final class LikenessCard {
    private LikenessCard() {}

    static JPanel of(GuestLikeness likeness, Scene scene) {
        Card card = new Card(Flow.column(8));
        GuestType best = likeness.best();
        card.add(Say.muted("At the party, you are"));
        Paragraph headline = new Paragraph(headline(likeness), "font: bold +8; foreground: $Mingle.accent");
        headline.setName("guest");
        card.add(headline);
        card.add(new Paragraph(best == null ? scene.twin() : best.portrait()));
        JPanel bars = Say.lay(Flow.column(7));
        for (GuestLikeness.Membership member : likeness.memberships()) {
            bars.add(bar(member, best != null && best.id().equals(member.guest().id())));
        }
        card.add(Say.lay(Flow.column(0), new JLabel(" ")));
        card.add(bars);
        return card;
    }

    static String headline(GuestLikeness likeness) {
        GuestType best = likeness.best();
        if (best == null) {
            return "Nobody in particular yet";
        }
        for (GuestLikeness.Membership member : likeness.memberships()) {
            Double value = member.value();
            if (member.guest().id().equals(best.id()) && value != null) {
                return Wording.percent(value) + " " + Wording.bare(best.title());
            }
        }
        return Wording.bare(best.title());
    }

    private static JPanel bar(GuestLikeness.Membership member, boolean best) {
        JPanel row = Say.lay(Flow.row(10, 0.5));
        String name = Wording.bare(member.guest().title());
        JLabel title = best ? Say.strong(name) : Say.plain(name);
        title.setPreferredSize(new Dimension(Paint.px(96), title.getPreferredSize().height));
        row.add(title);
        row.add(new Meter(member.value(), 8, best ? Tone.ACCENT : Tone.MUTED), 1.0);
        Double value = member.value();
        JLabel percent = Say.muted(value == null ? "unknown" : Wording.percent(value));
        percent.setHorizontalAlignment(SwingConstants.TRAILING);
        percent.setPreferredSize(new Dimension(Paint.px(62), percent.getPreferredSize().height));
        row.add(percent);
        row.getAccessibleContext().setAccessibleName(name + " " + percent.getText());
        return row;
    }
}
