package org.mingle.api.importing;

import java.util.List;

/** Makes a step of everything that it hears. */
record LogAhead(ReadAhead ahead, FileLog log) implements FileLog {
    @Override
    public void skipped(int line, String reason) {
        ahead.add(0, () -> log.skipped(line, reason));
    }

    @Override
    public void hidden() {
        ahead.add(0, log::hidden);
    }

    @Override
    public void partOfProfile() {
        ahead.add(0, log::partOfProfile);
    }

    @Override
    public void leftOut(String what) {
        ahead.add(0, () -> log.leftOut(what));
    }

    @Override
    public void unknownColumns(List<String> names) {
        ahead.add(0, () -> log.unknownColumns(names));
    }

    @Override
    public void note(String sentence) {
        ahead.add(0, () -> log.note(sentence));
    }
}
