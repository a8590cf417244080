package org.mingle.api.importing;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps account of one file of an export; used by one thread. */
@ProviderType
public interface FileLog {
    /** Hears nothing: for a first reading, when the second one reports. */
    FileLog NONE = new FileLog() {
        @Override
        public void skipped(int line, String reason) {}

        @Override
        public void hidden() {}

        @Override
        public void partOfProfile() {}

        @Override
        public void leftOut(String what) {}

        @Override
        public void unknownColumns(List<String> names) {}

        @Override
        public void note(String sentence) {}
    };

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
