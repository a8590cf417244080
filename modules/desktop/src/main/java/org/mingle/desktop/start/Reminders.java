package org.mingle.desktop.start;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.mingle.api.importing.ExportRequest;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** Reminds of exports that were asked for and have not come; takes no room when there are none. */
final class Reminders extends JPanel {
    private final transient Awaited awaited;
    private final transient Runnable openExport;

    Reminders(Awaited awaited, Runnable openExport) {
        super(Flow.column(10));
        this.awaited = awaited;
        this.openExport = openExport;
        setOpaque(false);
        setVisible(false);
    }

    /** Whenever the page is shown again, another day may have come. */
    @Override
    public void addNotify() {
        super.addNotify();
        refresh();
    }

    void refresh() {
        awaited.list(this::show);
    }

    private void show(List<ExportRequest> requests) {
        removeAll();
        requests.forEach(each -> add(each.ready(awaited.today()) ? ready(each) : waiting(each)));
        setVisible(!requests.isEmpty());
        revalidate();
        repaint();
    }

    private Card ready(ExportRequest request) {
        String network = Wording.network(request.format());
        JButton open = new JButton("Open it …");
        open.setName("open " + request.format());
        open.addActionListener(e -> openExport.run());
        return card(
                request,
                Tone.GOOD,
                "Your " + network + " export should be ready.",
                "You asked for it on " + Wording.day(request.askedOn()) + ". Look for a mail of " + network
                        + ", and drop here what its link gives you.",
                open);
    }

    private Card waiting(ExportRequest request) {
        return card(
                request,
                Tone.INFO,
                "Your " + Wording.network(request.format()) + " export should be ready on "
                        + Wording.day(request.readyOn()) + ".",
                "You asked for it on " + Wording.day(request.askedOn()) + ". Mingle reminds you here.");
    }

    private Card card(ExportRequest request, Tone tone, String title, String text, JButton... buttons) {
        JButton dismiss = Say.quiet("Dismiss", null);
        dismiss.setName("dismiss " + request.format());
        dismiss.setToolTipText("Do not remind me of it any more");
        dismiss.addActionListener(e -> awaited.dismiss(request.format(), this::refresh));
        Card card = new Card(Flow.row(14, 0.5).stackedBelow(560), tone);
        card.add(
                Say.lay(
                        Flow.column(2),
                        new Paragraph(title, "font: bold"),
                        new Paragraph(text, "foreground: $Mingle.muted")),
                1.0);
        for (JButton button : buttons) {
            card.add(button);
        }
        card.add(dismiss);
        return card;
    }
}
