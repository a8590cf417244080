package org.mingle.api.importing;

import java.util.List;
import java.util.Map;

/**
 * What happened to one file of an export.
 *
 * @param name as in the export, without a root folder
 * @param kind what it holds, for example {@code connections}
 * @param fresh rows that were new
 * @param changed rows that changed something known
 * @param unchanged rows that were known
 * @param hidden rows that name nobody
 * @param leftOut rows understood and not wanted, counted by reason, sorted by reason
 * @param skipped rows that could not be used, by line; at most {@value #MOST_SKIPPED} are kept
 * @param skippedTotal how many could not be used in all
 * @param unknownColumns in the order of the file
 * @param notes sentences for the person
 */
public record FileReport(
        String name,
        String kind,
        int fresh,
        int changed,
        int unchanged,
        int hidden,
        Map<String, Integer> leftOut,
        List<Skipped> skipped,
        int skippedTotal,
        List<String> unknownColumns,
        List<String> notes) {
    /** More skipped rows than this are counted, not listed. */
    public static final int MOST_SKIPPED = 1_000;

    public FileReport {
        leftOut = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(leftOut));
        skipped = List.copyOf(skipped);
        unknownColumns = List.copyOf(unknownColumns);
        notes = List.copyOf(notes);
    }

    /** Returns the rows that were used. */
    public int read() {
        return fresh + changed + unchanged;
    }

    /**
     * A row that could not be used.
     *
     * @param line physical line where it starts, 1-based
     * @param reason for people
     */
    public record Skipped(int line, String reason) {}
}
