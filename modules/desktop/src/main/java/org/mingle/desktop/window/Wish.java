package org.mingle.desktop.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a start asks of the window that is open.
 *
 * @param workspace to turn to; null for the one that is shown
 * @param asOf the day to look at; null for the usual one, and the one that is shown when no workspace is named
 * @param exports to be opened there
 */
public record Wish(@Nullable String workspace, @Nullable LocalDate asOf, List<Path> exports) {
    public Wish {
        exports = List.copyOf(exports);
    }

    /** Returns the wish that these be opened where one is. */
    public static Wish toOpen(List<Path> exports) {
        return new Wish(null, null, exports);
    }
}
