package org.mingle.desktop.contacts;

import java.time.LocalDate;
import java.util.Locale;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.desktop.look.Wording;

/** A stage, a day or words, with the whole of it as a tool tip where it may be cut off. */
class Cell extends DefaultTableCellRenderer {
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
