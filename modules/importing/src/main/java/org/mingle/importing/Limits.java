package org.mingle.importing;

/**
 * How much an export may hold; what a real one never reaches, and what a hostile one cannot exceed.
 *
 * @param entries files in all
 * @param entryBytes inflated bytes of one file
 * @param totalBytes inflated bytes of all files
 * @param ratio inflated bytes for each packed one, looked at only beyond {@code ratioFrom}
 * @param ratioFrom inflated bytes of one file up to which any ratio will do
 * @param nesting archives within archives
 */
record Limits(int entries, long entryBytes, long totalBytes, int ratio, long ratioFrom, int nesting) {
    static final Limits USUAL = new Limits(100_000, 2L << 30, 8L << 30, 200, 50L << 20, 3);
}
