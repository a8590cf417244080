package org.mingle.desktop.companies;

import java.awt.Component;
import java.util.List;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;

/** The list of companies: those that are watched first; suggestions stand back. */
final class CompanyTable extends JTable {
    private static final String[] TITLES = {"Company", "Role", "Contacts", "Moves"};
    private static final int[] WIDTHS = {190, 92, 92, 76};

    private final Model model = new Model();

    CompanyTable() {
        setModel(model);
        setShowVerticalLines(false);
        setFillsViewportHeight(true);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        getTableHeader().setReorderingAllowed(false);
        Say.leading(getTableHeader());
        setDefaultRenderer(Object.class, new Cell());
        for (int i = 0; i < WIDTHS.length; i++) {
            getColumnModel().getColumn(i).setPreferredWidth(Paint.px(WIDTHS[i]));
            if (i > 0) {
                getColumnModel().getColumn(i).setMinWidth(Paint.px(WIDTHS[i]));
            }
        }
        getAccessibleContext().setAccessibleName("Companies");
    }

    void show(List<Row> rows) {
        if (!rows.equals(model.rows)) {
            model.rows = List.copyOf(rows);
            model.fireTableDataChanged();
        }
    }

    /** Returns the name that is selected, null for none. */
    @Nullable
    String selected() {
        int row = getSelectedRow();
        return row < 0 || row >= model.rows.size() ? null : model.rows.get(row).name();
    }

    /** Selects a company when it is listed. */
    void select(String name) {
        for (int i = 0; i < model.rows.size(); i++) {
            if (model.rows.get(i).name().equals(name)) {
                setRowSelectionInterval(i, i);
                scrollRectToVisible(getCellRect(i, 0, true));
                return;
            }
        }
        clearSelection();
    }

    private final class Cell extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focus, row, column);
            if (!selected) {
                setForeground((model.rows.get(row).watched() ? Tone.INK : Tone.MUTED).color());
            }
            setToolTipText(column == 0 ? String.valueOf(value) : null);
            return this;
        }
    }

    private static final class Model extends AbstractTableModel {
        private transient List<Row> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
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
        public Object getValueAt(int row, int column) {
            Row at = rows.get(row);
            return switch (column) {
                case 0 -> at.name();
                case 1 -> at.role();
                case 2 -> at.contacts();
                default -> at.watched() ? at.moves() : "";
            };
        }
    }
}
