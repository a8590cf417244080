package org.mingle.api.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Reads exports into a workspace: the only caller of importers. */
@ProviderType
public interface Imports {
    /**
     * Reads all exports that are in what the person handed over.
     *
     * <p>Call it off the event thread. What cannot be used is reported, never thrown. Each export is kept or refused by
     * itself, and a refused one leaves the store as it was. When the work is called off, what was kept by then stays kept,
     * and the others are refused with a sentence that says so.
     *
     * @param exports archives, folders and single files; each may hold exports of several networks, which are told apart by
     *     their content; what lies within another of them is not read twice
     * @param into the ledger of the workspace
     * @param me address or handle of the owner's own account, null when the exports should say
     * @param progress of all together
     * @return one for each export found, in the order of the arguments; at least one for each that lies in no other
     * @throws org.mingle.api.progress.CancelledException when called off before anything was kept
     */
    List<Result> read(List<Path> exports, ImportLedger into, @Nullable String me, Progress progress);

    /**
     * Reads what is known to hold a single export.
     *
     * @return its report, the first when there are several
     */
    default ImportReport read(Path export, ImportLedger into, @Nullable String me, Progress progress) {
        return read(List.of(export), into, me, progress).get(0).report();
    }

    /**
     * Looks whether a file is a table whose columns the person can tell, or a folder holds one such table, for what was not
     * recognised.
     *
     * @return empty when it is none, or cannot be opened
     */
    default Optional<PeopleTable> table(Path place) {
        return Optional.empty();
    }

    /**
     * Returns what people call a format, for the middle of a sentence, as its importer has it.
     *
     * @return the format itself when no importer here reads it
     */
    default String title(String format) {
        return format;
    }

    /**
     * What came of one export.
     *
     * @param place where it was found: as handed over, with the way inside when it is a part of that
     */
    record Result(Path place, ImportReport report) {}
}
