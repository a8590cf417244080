package org.mingle.desktop.window;

import java.awt.Dimension;
import java.awt.GridBagLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.session.Showing;

/** How far long work is, and the way out of it. */
final class WorkingPage extends JPanel {
    private static final int FULL = 1_000;
    private static final int WIDE = 460;

    private final Paragraph title = new Paragraph("", "font: bold +6");
    private final Paragraph message = new Paragraph("", "foreground: $Mingle.muted");
    private final JProgressBar bar = new JProgressBar(0, FULL);
    private final JButton cancel = new JButton("Cancel");

    WorkingPage(Runnable cancelled) {
        super(new GridBagLayout());
        setOpaque(false);
        Card card = new Card(Flow.column(12));
        card.add(title);
        card.add(message);
        bar.setPreferredSize(new Dimension(Paint.px(WIDE), bar.getPreferredSize().height));
        bar.getAccessibleContext().setAccessibleName("Progress");
        card.add(bar);
        JPanel end = Say.lay(Flow.row(0, 0.5));
        Say.spring(end);
        cancel.setName("cancel");
        cancel.setToolTipText("Stop; nothing of it is kept (Esc)");
        cancel.addActionListener(e -> {
            cancel.setEnabled(false);
            message.say("Stopping. Nothing will be kept of it.");
            cancelled.run();
        });
        end.add(cancel);
        card.add(end);
        add(card);
    }

    /** Stops the work, as the button does. */
    void cancel() {
        cancel.doClick();
    }

    /** Whoever waits can stop it with one key. */
    @Override
    public boolean requestFocusInWindow() {
        return cancel.requestFocusInWindow();
    }

    void show(Showing.Working work, boolean begins) {
        if (begins) {
            cancel.setEnabled(true);
        }
        title.say(work.title());
        if (cancel.isEnabled()) {
            message.say(work.message());
        }
        bar.setIndeterminate(work.fraction() < 0);
        bar.setValue((int) Math.round(FULL * Math.max(0, Math.min(1, work.fraction()))));
        revalidate();
    }
}
