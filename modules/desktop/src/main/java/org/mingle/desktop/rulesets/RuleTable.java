package org.mingle.desktop.rulesets;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.RuleSetStatus.RuleStatus;
import org.mingle.api.rules.Severity;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.SeverityLook;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** The rules of one set. */
final class RuleTable extends JTable {
    private static final String[] TITLES = {"On", "Rule", "Principle", "Severity", "Note"};
    private static final int[] WIDTHS = {56, 380, 120, 150, 240};

    RuleTable(List<RuleStatus> rules) {
        super(new Model(rules));
        setShowVerticalLines(false);
        getTableHeader().setReorderingAllowed(false);
        Say.leading(getTableHeader());
        setDefaultRenderer(Severity.class, new SeverityCell());
        setDefaultRenderer(Boolean.class, new OnCell());
        for (int i = 0; i < WIDTHS.length; i++) {
            getColumnModel().getColumn(i).setPreferredWidth(Paint.px(WIDTHS[i]));
        }
        getColumnModel().getColumn(0).setMaxWidth(Paint.px(64));
        getAccessibleContext().setAccessibleName("Rules");
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(Paint.px(600), getRowHeight() * getRowCount());
    }

    static String note(RuleStatus rule) {
        if (rule.asleep() != null) {
            return "asleep: metric " + rule.asleep() + " is not there";
        }
        return rule.modified() ? "changed by a profile" : "";
    }

    private static final class Model extends AbstractTableModel {
        private final transient List<RuleStatus> rules;

        Model(List<RuleStatus> rules) {
            this.rules = rules;
        }

        @Override
        public int getRowCount() {
            return rules.size();
        }

        @Override
        public int getColumnCount() {
            return TITLES.length;
        }

        @Override
        public String getColumnName(int column) {
            return TITLES[column];
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == 0 ? Boolean.class : column == 3 ? Severity.class : String.class;
        }

        @Override
        public Object getValueAt(int row, int column) {
            RuleStatus rule = rules.get(row);
            return switch (column) {
                case 0 -> rule.on();
                case 1 -> rule.description().title();
                case 2 -> Wording.words(rule.description().principle());
                case 3 -> rule.severity();
                default -> note(rule);
            };
        }
    }

    private static final class SeverityCell extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
            JLabel label = (JLabel) super.getTableCellRendererComponent(table, value, selected, focus, row, column);
            if (value instanceof Severity severity) {
                SeverityLook look = SeverityLook.of(severity);
                label.setText(look.words);
                label.setIcon(selected ? look.glyph.icon(15) : look.glyph.icon(15, look.ink));
            }
            return label;
        }
    }

    private static final class OnCell extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
            JLabel label = (JLabel) super.getTableCellRendererComponent(table, "", selected, focus, row, column);
            boolean on = Boolean.TRUE.equals(value);
            label.setIcon(on ? (selected ? Glyph.CHECK.icon(16) : Glyph.CHECK.icon(16, Tone.GOOD)) : null);
            label.setText(on ? "" : "off");
            label.setToolTipText(on ? "It speaks" : "It is off");
            label.getAccessibleContext().setAccessibleName(on ? "on" : "off");
            return label;
        }
    }
}
