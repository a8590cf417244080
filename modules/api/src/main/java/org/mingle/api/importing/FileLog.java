package org.mingle.api.importing;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps account of one file of an export; used by one thread. */
@ProviderType
public interface FileLog {
    /**
     * Reports a row that could not be used.
     *
     * @param line physical line where the row starts, 1-based
     * @param reason what was expected and what was there, without personal content
     */
    void skipped(int line, String reason);

    /** Counts a row that names nobody. */
    void hidden();

    /** Counts a row that went into the owner's profile or says whose export it is, and is no record of its own. */
    void partOfProfile();

    /**
     * Counts a row that is understood and not wanted.
     *
     * @param what for example {@code advertising}, {@code draft}, {@code spam}
     */
    void leftOut(String what);

    /** Names columns that nobody knows. */
    void unknownColumns(List<String> names);

    /** Tells the person something about the file, for example that a spreadsheet has saved it again. */
    void note(String sentence);
}
