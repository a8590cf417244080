package org.mingle.desktop.contacts;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.mingle.api.search.Hit;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** What else a search has found: messages, and people whose names were mistyped. */
final class FoundPanel extends JPanel {
    private static final int ROWS = 6;

    private final DefaultListModel<Hit> model = new DefaultListModel<>();
    private final JList<Hit> list = new JList<>(model);
    private final JLabel title = Say.strong(" ");

    /** @param open takes the hit that the person chose */
    FoundPanel(Consumer<Hit> open) {
        super(new BorderLayout(0, Paint.px(6)));
        setOpaque(false);
        list.setName("found");
        list.getAccessibleContext().setAccessibleName("Also found");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new HitCell());
        list.setVisibleRowCount(ROWS);
        list.addListSelectionListener(e -> choose(open));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                choose(open);
            }
        });
        list.registerKeyboardAction(e -> choose(open), KeyStroke.getKeyStroke("ENTER"), WHEN_FOCUSED);
        JScrollPane pane = new JScrollPane(list);
        pane.putClientProperty(FlatClientProperties.STYLE, "arc: 14; borderColor: $" + Tone.LINE.key());
        pane.setPreferredSize(new Dimension(Paint.px(200), Paint.px(26 * ROWS)));
        add(title, BorderLayout.NORTH);
        add(pane, BorderLayout.CENTER);
        setVisible(false);
    }

    private void choose(Consumer<Hit> open) {
        Hit hit = list.getSelectedValue();
        if (hit != null && !list.getValueIsAdjusting()) {
            open.accept(hit);
        }
    }

    void show(List<Hit> hits) {
        model.clear();
        model.addAll(hits);
        long messages =
                hits.stream().filter(hit -> hit.field() == Hit.Field.MESSAGE).count();
        long near = hits.size() - messages;
        String people = near == 0 ? "" : Wording.count(near, "person", "people") + (messages == 0 ? "" : " and ");
        String said = messages == 0 ? "" : Wording.count(messages, "message", "messages");
        title.setText("Also found: " + people + said);
        setVisible(!hits.isEmpty());
        revalidate();
    }

    /** Goes to the list with the keyboard; returns whether there is anything. */
    boolean enter() {
        if (!isVisible()) {
            return false;
        }
        if (list.getSelectedIndex() < 0) {
            list.setSelectedIndex(0);
        }
        return list.requestFocusInWindow();
    }

    /** A hit in one line: who, what matched, and when. */
    private static final class HitCell extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focus) {
            String text = value instanceof Hit hit ? line(hit) : "";
            super.getListCellRendererComponent(list, text, index, selected, focus);
            putClientProperty("html.disable", Boolean.TRUE);
            setToolTipText(text);
            return this;
        }

        private static String line(Hit hit) {
            String who = hit.contact().name();
            if (hit.field() == Hit.Field.MESSAGE && hit.at() != null) {
                return who + " · " + Wording.day(hit.at()) + " · " + hit.excerpt();
            }
            String field = hit.field().name().toLowerCase(Locale.ROOT);
            return hit.field() == Hit.Field.NAME ? who : who + " · " + field + " · " + hit.excerpt();
        }
    }
}
