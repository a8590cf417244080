package org.mingle.desktop.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JTable;
import javax.swing.RowFilter;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.api.contact.ContactId;
import org.mingle.api.query.PeopleQuery;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Wording;

/** The table of people: sorted by any column, the strongest first at the start. */
final class ContactTable extends JTable {
    private static final String[] TITLES = {"Name", "Company", "Title", "Stage", "Strength", "Last contact", "Tags"};
    private static final int[] WIDTHS = {170, 170, 200, 84, 124, 110, 90};
    private static final int TITLE = 2;
    private static final int STAGE = 3;
    private static final int STRENGTH = 4;
    private static final int BARE_STRENGTH = 84;
    private static final int LAST = 5;
    private static final int TAGS = 6;
    /** Below these widths there is no room for a column. */
    private static final int ROOM_FOR_COMPANY = 290;

    private static final int ROOM_FOR_TITLE = 660;

    private static final int ROOM_FOR_STAGE = 560;
    private static final LocalDate LONG_DAY = LocalDate.of(2000, 9, 30);

    private final Model model = new Model();
    private final TableRowSorter<Model> sorter = new TableRowSorter<>(model);
    private final List<TableColumn> columns = new ArrayList<>();
    private List<Integer> fitted = List.of();

    ContactTable() {
        setModel(model);
        setRowSorter(sorter);
        sorter.setComparator(LAST, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
        sorter.setComparator(0, Comparator.comparing(Row::name, String.CASE_INSENSITIVE_ORDER));
        sorter.setSortKeys(List.of(
                new RowSorter.SortKey(STRENGTH, SortOrder.DESCENDING), new RowSorter.SortKey(0, SortOrder.ASCENDING)));
        setFillsViewportHeight(true);
        setShowVerticalLines(false);
        getTableHeader().setReorderingAllowed(false);
        Say.leading(getTableHeader());
        setDefaultRenderer(Object.class, new Cell());
        getColumnModel().getColumn(0).setCellRenderer(new NameCell());
        getColumnModel().getColumn(STRENGTH).setCellRenderer(new StrengthCell());
        setAutoCreateColumnsFromModel(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.add(getColumnModel().getColumn(i));
        }
        getAccessibleContext().setAccessibleName("Contacts");
    }

    /** Shows people; whoever was selected stays so. */
    void show(List<Row> rows) {
        if (rows.equals(model.rows)) {
            return;
        }
        Set<ContactId> who = selected().stream().map(Row::id).collect(Collectors.toSet());
        model.rows = List.copyOf(rows);
        model.tagged = rows.stream().anyMatch(row -> !row.tags().isEmpty());
        model.fireTableDataChanged();
        select(who);
        revalidate();
    }

    @Override
    public void doLayout() {
        fit();
        super.doLayout();
    }

    /** Leaves out the columns for which there is no room, or nothing to show. */
    private void fit() {
        boolean narrow = getWidth() < Paint.px(ROOM_FOR_COMPANY);
        List<Integer> wanted = new ArrayList<>(narrow ? List.of(0) : List.of(0, 1));
        if (getWidth() >= Paint.px(ROOM_FOR_TITLE)) {
            wanted.add(TITLE);
        }
        if (getWidth() >= Paint.px(ROOM_FOR_STAGE)) {
            wanted.add(STAGE);
        }
        if (!narrow) {
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
            columns.get(STRENGTH).setMinWidth(Paint.px(wanted.contains(STAGE) ? WIDTHS[STRENGTH] : BARE_STRENGTH));
        }
        int day = getFontMetrics(getFont()).stringWidth(Wording.day(LONG_DAY));
        columns.get(LAST).setMinWidth(day + Paint.px(24));
    }

    /** Returns those who are selected, in the order of the table. */
    List<Row> selected() {
        return Arrays.stream(getSelectedRows())
                .mapToObj(view -> model.rows.get(convertRowIndexToModel(view)))
                .toList();
    }

    /** Selects those of these who are shown, and leaves the others. */
    private void select(Set<ContactId> who) {
        for (int view = 0; view < getRowCount() && !who.isEmpty(); view++) {
            if (who.contains(model.rows.get(convertRowIndexToModel(view)).id())) {
                addRowSelectionInterval(view, view);
            }
        }
    }

    /** Leaves only those whom a question is about. */
    void filter(PeopleQuery query) {
        sorter.setRowFilter(
                query.toString().isEmpty()
                        ? null
                        : new RowFilter<Model, Integer>() {
                            @Override
                            public boolean include(Entry<? extends Model, ? extends Integer> entry) {
                                return query.matches(
                                        model.rows.get(entry.getIdentifier()).person());
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
                case 0 -> Row.class;
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
                case 0 -> at;
                case 1 -> at.company();
                case 2 -> at.title();
                case STAGE -> at.stage();
                case STRENGTH -> at.strength();
                case LAST -> at.last();
                default -> at.tags();
            };
        }
    }
}
