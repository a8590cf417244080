package org.mingle.importer.blog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself before its first record.
 *
 * @param home address of the blog, empty when not said
 * @param authors who writes there, as far as it is said
 * @param made when the file was written, null when not said
 */
record Head(String home, List<Author> authors, @Nullable LocalDate made) {
    static final Head EMPTY = new Head("", List.of(), null);
}
