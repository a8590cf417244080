package org.mingle.importer.linkedin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.SourceRow;

/**
 * One record of a file.
 *
 * @param header its columns
 * @param fields as read
 * @param line physical line where it starts
 * @param file the entry
 */
record Row(Header header, List<String> fields, int line, String file) {
    /** Returns a field without white space around it, empty when the column or the field is missing. */
    String get(String column) {
        int index = header.column(column);
        return index < 0 || index >= fields.size() ? "" : fields.get(index).strip();
    }

    /** Returns the first of some columns that says something. */
    String first(String... columns) {
        for (String column : columns) {
            String value = get(column);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    @Nullable
    String orNull(String column) {
        String value = get(column);
        return value.isEmpty() ? null : value;
    }

    /** Returns two fields as one name. */
    String name(String firstName, String lastName) {
        return Texts.name(get(firstName) + " " + get(lastName));
    }

    boolean blank() {
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    SourceRow source() {
        return new SourceRow(file, line);
    }
}
