package org.mingle.desktop.contacts;

import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.mingle.desktop.look.Glyph;

/** A name, with a star behind those who are marked as favourites. */
final class NameCell extends Cell {
    private final transient Icon star = Glyph.STAR.icon(14);

    NameCell() {
        setHorizontalTextPosition(SwingConstants.LEADING);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focus, row, column);
        setIcon(value instanceof Row person && person.person().favourite() ? star : null);
        return this;
    }
}
