package org.mingle.desktop.contacts;

import java.awt.Component;
import java.awt.Graphics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.RowFilter;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** The table of people: sorted by any column, the strongest first at the start. */
final class ContactTable extends JTable {
    private static final String[] TITLES = {"Name", "Company", "Title", "Stage", "Strength", "Last contact", "Tags"};
    private static final int[] WIDTHS = {170, 170, 200, 84, 124, 110, 90};
    private static final int TITLE = 2;
    private static final int STAGE = 3;
    private static final int STRENGTH = 4;
    private static final int LAST = 5;
    private static final int TAGS = 6;
    /** Below these widths there is no room for a column. */
    private static final int ROOM_FOR_TITLE = 660;

    private static final int ROOM_FOR_STAGE = 480;
    private static final LocalDate LONG_DAY = LocalDate.of(2000, 9, 30);

    private final Model model = new Model();
    private final TableRowSorter<Model> sorter = new TableRowSorter<>(model);
    private final List<TableColumn> columns = new ArrayList<>();
    private List<Integer> fitted = List.of();

    ContactTable() {
        setModel(model);
        setRowSorter(sorter);
        sorter.setComparator(LAST, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
        sorter.setSortKeys(List.of(
                new RowSorter.SortKey(STRENGTH, SortOrder.DESCENDING), new RowSorter.SortKey(0, SortOrder.ASCENDING)));
        setFillsViewportHeight(true);
        setShowVerticalLines(false);
        getTableHeader().setReorderingAllowed(false);
        Say.leading(getTableHeader());
        setDefaultRenderer(Object.class, new Cell());
        getColumnModel().getColumn(STRENGTH).setCellRenderer(new StrengthCell());
        setAutoCreateColumnsFromModel(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.add(getColumnModel().getColumn(i));
        }
        getAccessibleContext().setAccessibleName("Contacts");
    }

    void show(List<Row> rows) {
        model.rows = List.copyOf(rows);
        model.tagged = rows.stream().anyMatch(row -> !row.tags().isEmpty());
        model.fireTableDataChanged();
        revalidate();
    }

    @Override
    public void doLayout() {
        fit();
        super.doLayout();
    }

    /** Leaves out the columns for which there is no room, or nothing to show. */
    private void fit() {
        List<Integer> wanted = new ArrayList<>(List.of(0, 1));
        if (getWidth() >= Paint.px(ROOM_FOR_TITLE)) {
            wanted.add(TITLE);
        }
        if (getWidth() >= Paint.px(ROOM_FOR_STAGE)) {
            wanted.add(STAGE);
            wanted.add(STRENGTH);
        }
        wanted.add(LAST);
        if (getWidth() >= Paint.px(ROOM_FOR_TITLE) && model.tagged) {
            wanted.add(TAGS);
        }
        if (!wanted.equals(fitted)) {
            fitted = wanted;
            columns.forEach(getColumnModel()::removeColumn);
            wanted.forEach(index -> getColumnModel().addColumn(columns.get(index)));
            for (int i = 0; i < WIDTHS.length; i++) {
                columns.get(i).setPreferredWidth(Paint.px(WIDTHS[i]));
            }
            columns.get(STAGE).setMinWidth(Paint.px(WIDTHS[STAGE]));
            columns.get(STRENGTH).setMinWidth(Paint.px(WIDTHS[STRENGTH]));
        }
        int day = getFontMetrics(getFont()).stringWidth(Wording.day(LONG_DAY));
        columns.get(LAST).setMinWidth(day + Paint.px(24));
    }

    /** Leaves only those in whom every word occurs. */
    void filter(String words) {
        String[] folded = Row.fold(words).split("\\s+");
        sorter.setRowFilter(
                words.isBlank()
                        ? null
                        : new RowFilter<Model, Integer>() {
                            @Override
                            public boolean include(Entry<? extends Model, ? extends Integer> entry) {
                                return model.rows.get(entry.getIdentifier()).matches(folded);
                            }
                        });
    }

    int shown() {
        return getRowCount();
    }

    int all() {
        return model.getRowCount();
    }

    private static final class Model extends AbstractTableModel {
        private transient List<Row> rows = List.of();
        private boolean tagged;

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
        public Class<?> getColumnClass(int column) {
            return switch (column) {
                case STAGE -> Stage.class;
                case STRENGTH -> Integer.class;
                case LAST -> LocalDate.class;
                default -> String.class;
            };
        }

        @Override
        public @Nullable Object getValueAt(int row, int column) {
            Row at = rows.get(row);
            return switch (column) {
                case 0 -> at.name();
                case 1 -> at.company();
                case 2 -> at.title();
                case STAGE -> at.stage();
                case STRENGTH -> at.strength();
                case LAST -> at.last();
                default -> at.tags();
            };
        }
    }

    private static class Cell extends DefaultTableCellRenderer {
        @Override
        protected void setValue(@Nullable Object value) {
            String text = "";
            if (value instanceof Stage stage) {
                text = stage.name().charAt(0) + stage.name().substring(1).toLowerCase(Locale.ROOT);
            } else if (value instanceof LocalDate day) {
                text = Wording.day(day);
            } else if (value != null) {
                text = value.toString();
            }
            setText(text);
            setToolTipText(text.length() > 24 ? text : null);
        }
    }

    private static final class StrengthCell extends Cell {
        private int strength;
        private boolean selected;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean isSelected, boolean focus, int row, int column) {
            strength = value instanceof Integer number ? number : 0;
            selected = isSelected;
            JLabel label = (JLabel) super.getTableCellRendererComponent(table, value, isSelected, focus, row, column);
            label.setHorizontalAlignment(SwingConstants.LEADING);
            return label;
        }

        @Override
        protected void paintComponent(Graphics g) {
            super.paintComponent(g);
            var g2 = Paint.smooth(g);
            int h = Paint.px(8);
            int x = Paint.px(44);
            int w = getWidth() - x - Paint.px(12);
            int y = (getHeight() - h) / 2;
            g2.setColor(selected ? Tone.CARD.color(0.35) : Tone.TRACK.color());
            g2.fillRoundRect(x, y, w, h, h, h);
            if (strength > 0) {
                g2.setColor(selected ? Tone.ON_ACCENT.color() : Tone.ACCENT.color());
                g2.fillRoundRect(x, y, Math.max(h, w * strength / 100), h, h, h);
            }
            g2.dispose();
        }
    }
}
