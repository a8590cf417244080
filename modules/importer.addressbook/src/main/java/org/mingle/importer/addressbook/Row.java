package org.mingle.importer.addressbook;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read. Only the columns that say something of people become texts, which are hardly half of what Google
 * writes; the same object stands for all rows in turn.
 */
final class Row extends AbstractBaseCsvCallbackHandler<Row> {
    private final List<String> header;
    private final boolean[] wanted;
    private final @Nullable String[] values;
    private boolean blank;
    private boolean repeated;
    private boolean swallowed;

    Row(List<String> header, List<Layout.Place> places) {
        this.header = header;
        this.wanted = new boolean[header.size()];
        this.values = new String[header.size()];
        places.forEach(place -> wanted[place.column()] = true);
    }

    @Override
    protected void handleBegin(long startingLine) {
        Arrays.fill(values, null);
        blank = true;
        repeated = true;
        swallowed = false;
    }

    @Override
    protected void handleField(int column, char[] chars, int from, int length, boolean quoted) {
        repeated = repeated && column < header.size() && same(header.get(column), chars, from, length);
        if (length == 0) {
            return;
        }
        blank = blank && blank(chars, from, length);
        if (column < wanted.length && wanted[column]) {
            String value = new String(chars, from, length);
            values[column] = value;
            swallowed |= quoted && severalLines(value.strip());
        }
    }

    private static boolean same(String text, char[] chars, int from, int length) {
        return text.length() == length && text.contentEquals(CharBuffer.wrap(chars, from, length));
    }

    private static boolean blank(char[] chars, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean severalLines(String value) {
        return value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
    }

    @Override
    protected Row buildRecord() {
        return this;
    }

    int line() {
        return (int) getStartingLineNumber();
    }

    int count() {
        return getFieldCount();
    }

    /** Returns whether nothing is in it. */
    boolean blank() {
        return blank;
    }

    /** Returns whether it is the header, maybe once more. */
    boolean header() {
        return repeated && count() == header.size();
    }

    /** Returns whether a name or an address has several lines, as when a quotation mark is missing. */
    boolean swallowed() {
        return swallowed;
    }

    /** Returns the wanted columns by their numbers; null for what is empty or not wanted. */
    @Nullable
    String[] values() {
        return values;
    }
}
