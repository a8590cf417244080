package org.mingle.importer.x;

import java.util.List;
import org.mingle.api.importing.FileLog;

/** Reports nothing: for a first reading, when the second one will report. */
final class Silent implements FileLog {
    static final FileLog LOG = new Silent();

    private Silent() {}

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
}
