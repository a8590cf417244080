package org.mingle.desktop.party;

import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.mingle.api.situation.Channel;
import org.mingle.api.situation.Channels;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Meter;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** The networks beside each other: how much one says there, and how much of it is talk. */
final class ChannelsCard {
    private ChannelsCard() {}

    static Card of(Channels channels) {
        Card card = new Card(Flow.column(9));
        JPanel head = Say.lay(Flow.row(8, 1), Say.heading("Where you are"));
        Say.spring(head);
        head.add(Say.muted("How much of what you say in public asks, answers or addresses somebody"));
        card.add(head);
        if (channels.contrast() != null) {
            card.add(new Paragraph(channels.contrast(), "font: bold"));
        }
        channels.list().forEach(one -> card.add(row(one)));
        return card;
    }

    private static JComponent row(Channel one) {
        JPanel row = Say.lay(Flow.row(14, 0.5));
        JLabel title = Say.strong(one.title());
        title.setPreferredSize(new Dimension(Paint.px(120), title.getPreferredSize().height));
        row.add(title);
        row.add(new Paragraph(inWords(one), "foreground: $Mingle.muted; font: -1"), 1.15);
        Double talk = one.conversation().value();
        row.add(new Meter(talk, 12, Tone.ACCENT), 0.6);
        JLabel share = talk == null ? Say.muted("Too little to tell") : Say.strong(Wording.percent(talk));
        share.setHorizontalAlignment(SwingConstants.TRAILING);
        share.setPreferredSize(new Dimension(Paint.px(108), share.getPreferredSize().height));
        row.add(share);
        row.getAccessibleContext()
                .setAccessibleName(one.title() + ": " + inWords(one) + ", " + share.getText() + " talk");
        return row;
    }

    static String inWords(Channel one) {
        Double replies = one.replyShare();
        return Wording.count(one.publicActs(), "public act", "public acts")
                + (replies == null ? "" : ", " + Wording.percent(replies) + " of them replies") + ", "
                + Wording.count(one.messages(), "message", "messages");
    }
}
