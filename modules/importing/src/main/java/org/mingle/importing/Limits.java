package org.mingle.importing;

import org.mingle.api.importing.ImportException;

/**
 * How much an export may hold; what a real one never reaches, and what a hostile one cannot exceed.
 *
 * @param entries files in all
 * @param entryBytes inflated bytes of one file
 * @param totalBytes inflated bytes of all files
 * @param ratio inflated bytes for each packed one, looked at only beyond {@code ratioFrom}
 * @param ratioFrom inflated bytes of one file up to which any ratio will do
 * @param nesting archives within archives
 * @param archives inner archives that are opened; more are named as not read
 */
record Limits(int entries, long entryBytes, long totalBytes, int ratio, long ratioFrom, int nesting, int archives) {
    static final Limits USUAL = new Limits(100_000, 2L << 30, 8L << 30, 200, 50L << 20, 3, 50);

    /** Returns the limits for an archive that is unpacked as a whole: it may hold as much as all files. */
    Limits forWhole() {
        return new Limits(entries, totalBytes, totalBytes, ratio, ratioFrom, nesting, archives);
    }

    void requireFiles(int count) throws ImportException {
        if (count > entries) {
            throw new ImportException("This archive holds more than " + entries
                    + " files, which no real export does. Nothing of it was read.");
        }
    }
}
