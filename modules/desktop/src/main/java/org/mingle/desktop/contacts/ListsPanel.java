package org.mingle.desktop.contacts;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.mingle.api.own.SmartList;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;

/** The questions at the side: some that everybody asks, and those that the person saved. */
final class ListsPanel extends JPanel {
    private static final List<SmartList> USUAL = List.of(
            new SmartList("Everybody", ""),
            new SmartList("Favourites", "favourite"),
            new SmartList("Overdue", "overdue"),
            new SmartList("Silent for a year", "silent:>1y stage:know,like,trust"));

    private final DefaultListModel<SmartList> model = new DefaultListModel<>();
    private final JList<SmartList> list = new JList<>(model);
    private boolean quiet;

    /**
     * @param open takes the list that was chosen
     * @param save asked to save the search
     * @param drop takes the saved list that is to go
     */
    ListsPanel(Consumer<SmartList> open, Runnable save, Consumer<SmartList> drop) {
        super(new BorderLayout(0, Paint.px(8)));
        setOpaque(false);
        list.setName("lists");
        list.getAccessibleContext().setAccessibleName("Lists");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new ListCell());
        list.addListSelectionListener(e -> {
            SmartList chosen = list.getSelectedValue();
            if (!quiet && !e.getValueIsAdjusting() && chosen != null) {
                open.accept(chosen);
            }
        });
        list.registerKeyboardAction(
                e -> {
                    SmartList chosen = list.getSelectedValue();
                    if (chosen != null && !USUAL.contains(chosen)) {
                        drop.accept(chosen);
                    }
                },
                KeyStroke.getKeyStroke("DELETE"),
                WHEN_FOCUSED);
        JScrollPane pane = new JScrollPane(list);
        pane.putClientProperty(FlatClientProperties.STYLE, "arc: 14; borderColor: $" + Tone.LINE.key());
        add(pane, BorderLayout.CENTER);
        JButton keep = Say.quiet("Save this search …", null);
        keep.setName("save list");
        keep.setToolTipText("Ctrl+S. Delete drops a saved list.");
        keep.addActionListener(e -> save.run());
        add(keep, BorderLayout.SOUTH);
        setPreferredSize(new Dimension(Paint.px(165), Paint.px(100)));
        show(List.of());
    }

    void show(List<SmartList> saved) {
        List<SmartList> all = new ArrayList<>(USUAL);
        all.addAll(saved);
        SmartList chosen = list.getSelectedValue();
        quiet = true;
        model.clear();
        model.addAll(all);
        list.setSelectedValue(chosen, false);
        quiet = false;
    }

    /** Marks the list that asks this, if there is one. */
    void mark(String query) {
        quiet = true;
        list.clearSelection();
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i).query().equals(query.strip())) {
                list.setSelectedIndex(i);
                break;
            }
        }
        quiet = false;
    }

    private static final class ListCell extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focus) {
            SmartList each = value instanceof SmartList one ? one : USUAL.get(0);
            super.getListCellRendererComponent(list, each.name(), index, selected, focus);
            putClientProperty("html.disable", Boolean.TRUE);
            setToolTipText(each.query().isEmpty() ? null : each.query());
            return this;
        }
    }
}
