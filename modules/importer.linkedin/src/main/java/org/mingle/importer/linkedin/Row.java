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
    /** Returns a field, empty when the column or the field is missing. */
    String get(String column) {
        Integer index = header.column(column);
        return index == null || index >= fields.size() ? "" : fields.get(index).strip();
    }

    @Nullable
    String orNull(String column) {
        String value = get(column);
        return value.isEmpty() ? null : value;
    }

    SourceRow source() {
        return new SourceRow(file, line);
    }
}
