package org.mingle.desktop.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.mingle.api.fetching.FetchException;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.WidthAware;
import org.mingle.desktop.look.Wording;

/** Asks what to fetch from the web, and says whom Mingle will ask for it before it does. */
final class WebQuestion {
    private static final int WIDE = 520;
    private static final int LINES = 3;
    private static final String NOTHING_YET = "Nothing is asked before you press “Fetch it”.";

    private final Frame parent;
    private final Whom whom;
    private final JTextField address = new JTextField();
    private final Paragraph note = new Paragraph(NOTHING_YET, "foreground: $Mingle.muted");
    private final JRadioButton keep = new JRadioButton("Keep it", true);
    private final JRadioButton look = new JRadioButton("Just look");
    private final JButton fetch = Say.primary("Fetch it", null);
    private @Nullable JDialog dialog;
    private boolean agreed;

    /** Says which servers an address would ask. */
    interface Whom {
        List<String> hosts(String address) throws FetchException;
    }

    /**
     * What the person wants fetched.
     *
     * @param keep whether it is kept
     */
    record Wanted(String address, boolean keep) {}

    WebQuestion(Frame parent, Whom whom) {
        this.parent = parent;
        this.whom = whom;
        address.setName("address");
        address.getAccessibleContext().setAccessibleName("Address of a feed, a page or a profile");
        address.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "https://blog.example/feed.xml");
        address.getDocument().addDocumentListener(new Typed(this::say));
        note.setName("whom");
        keep.setMnemonic(KeyEvent.VK_K);
        look.setMnemonic(KeyEvent.VK_J);
        ButtonGroup group = new ButtonGroup();
        group.add(keep);
        group.add(look);
        fetch.setName("fetch it");
        fetch.addActionListener(e -> end(true));
        address.addActionListener(e -> fetch.doClick());
        fetch.registerKeyboardAction(
                e -> fetch.doClick(), KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), JComponent.WHEN_FOCUSED);
    }

    /** Asks; empty when the person has thought better of it. What was typed is there the next time. */
    Optional<Wanted> ask() {
        agreed = false;
        JDialog asking = new JDialog(parent, "Mingle: from the web", true);
        dialog = asking;
        asking.add(content(), BorderLayout.CENTER);
        asking.getRootPane()
                .registerKeyboardAction(
                        e -> end(false),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        asking.setResizable(false);
        asking.pack();
        asking.setLocationRelativeTo(parent);
        say();
        address.selectAll();
        asking.setVisible(true);
        asking.dispose();
        return agreed ? Optional.of(new Wanted(address.getText().strip(), keep.isSelected())) : Optional.empty();
    }

    private JPanel content() {
        for (JComponent each : List.of(address, keep, look, fetch, note)) {
            each.updateUI();
        }
        int line = note.getFontMetrics(note.getFont()).getHeight();
        JPanel room = Say.lay(Flow.column(0), note);
        room.setPreferredSize(new Dimension(1, LINES * line));
        keep.setOpaque(false);
        look.setOpaque(false);
        JButton cancel = new JButton("Cancel");
        cancel.setName("fetch nothing");
        cancel.addActionListener(e -> end(false));
        JPanel end = Say.lay(Flow.row(10, 0.5), keep, look);
        Say.spring(end);
        end.add(fetch);
        end.add(cancel);
        JPanel panel = Say.lay(
                Flow.column(12),
                Say.heading("Fetch a feed or a public profile"),
                new Paragraph(
                        "The address of a feed or a blog, or of a profile on Mastodon or Bluesky. Only what everybody"
                                + " can see is fetched, once and now."),
                address,
                room,
                end);
        panel.setBorder(BorderFactory.createEmptyBorder(Paint.px(18), Paint.px(20), Paint.px(18), Paint.px(20)));
        int width = Paint.px(WIDE);
        panel.setPreferredSize(new Dimension(width, WidthAware.height(panel, width)));
        return panel;
    }

    private void say() {
        String typed = address.getText().strip();
        boolean can = false;
        String sentence = NOTHING_YET;
        if (!typed.isEmpty()) {
            try {
                sentence = "Mingle will ask " + Wording.list(whom.hosts(typed))
                        + ", and whoever is named there. They see the address of this machine.";
                can = true;
            } catch (FetchException e) {
                sentence = e.getMessage() == null ? NOTHING_YET : e.getMessage();
            }
        }
        note.say(sentence);
        fetch.setEnabled(can);
    }

    private void end(boolean yes) {
        agreed = yes;
        if (dialog != null) {
            dialog.setVisible(false);
        }
    }
}
