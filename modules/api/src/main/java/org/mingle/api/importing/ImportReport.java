package org.mingle.api.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one export.
 *
 * @param id for taking it back; null when nothing was kept
 * @param source file or folder name as the person knows it
 * @param format short name of the format, null when nobody recognised it
 * @param exportDate when the export was made, null when refused before it was known
 * @param files those that were read, in the order read
 * @param ignored those known and not used, by name
 * @param unrecognised those that nobody knows, by name
 * @param expectedButMissing files that such an export usually has, by name
 * @param refused a sentence that says why nothing of it was kept; null when it was kept
 * @param candidates who the owner may be, when the export was refused because it does not say
 */
public record ImportReport(
        @Nullable ImportId id,
        String source,
        @Nullable String format,
        @Nullable LocalDate exportDate,
        List<FileReport> files,
        List<Ignored> ignored,
        List<String> unrecognised,
        List<String> expectedButMissing,
        @Nullable String refused,
        List<Owner> candidates) {
    public ImportReport {
        files = List.copyOf(files);
        ignored = List.copyOf(ignored);
        unrecognised = List.copyOf(unrecognised);
        expectedButMissing = List.copyOf(expectedButMissing);
        candidates = List.copyOf(candidates);
    }

    /** Returns the report of an export of which nothing was kept. */
    public static ImportReport refused(String source, @Nullable String format, String reason, List<Owner> candidates) {
        return new ImportReport(
                null, source, format, null, List.of(), List.of(), List.of(), List.of(), reason, candidates);
    }

    /** Returns whether it was kept. */
    public boolean kept() {
        return refused == null;
    }

    /** Returns the rows that were new. */
    public int fresh() {
        return files.stream().mapToInt(FileReport::fresh).sum();
    }

    /** Returns the rows that changed something known. */
    public int changed() {
        return files.stream().mapToInt(FileReport::changed).sum();
    }

    /**
     * An entry that is known and not used.
     *
     * @param name as in the export
     * @param reason for people
     */
    public record Ignored(String name, String reason) {}
}
