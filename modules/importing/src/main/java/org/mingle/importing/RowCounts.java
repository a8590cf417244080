package org.mingle.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.FileReport;

/** Counts the rows of one file: what is read on the importer's thread, what became of it on the store's. */
final class RowCounts implements FileLog {
    private static final int MOST_NOTES = 20;

    private final String name;
    private final String kind;
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<FileReport.Skipped> skipped = new ArrayList<>();
    private final List<String> unknownColumns = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int skippedTotal;
    private int hidden;
    private int ofProfile;

    RowCounts(String name, String kind) {
        this.name = name;
        this.kind = kind;
    }

    @Override
    public void skipped(int line, String reason) {
        skippedTotal++;
        if (skipped.size() < FileReport.MOST_SKIPPED) {
            skipped.add(new FileReport.Skipped(line, reason));
        }
    }

    @Override
    public void hidden() {
        hidden++;
    }

    @Override
    public void partOfProfile() {
        ofProfile++;
    }

    @Override
    public void leftOut(String what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    @Override
    public void unknownColumns(List<String> names) {
        unknownColumns.addAll(names);
    }

    @Override
    public void note(String sentence) {
        if (notes.size() < MOST_NOTES && !notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    void count(Change change) {
        changes.merge(change, 1, Integer::sum);
    }

    FileReport report(Change profile) {
        changes.merge(profile, ofProfile, Integer::sum);
        ofProfile = 0;
        Integer suppressed = changes.remove(Change.SUPPRESSED);
        if (suppressed != null) {
            leftOut.put("forgotten on request", suppressed);
        }
        Integer excluded = changes.remove(Change.EXCLUDED);
        if (excluded != null) {
            leftOut.put("excluded by you", excluded);
        }
        return new FileReport(
                name,
                kind,
                changes.getOrDefault(Change.NEW, 0),
                changes.getOrDefault(Change.CHANGED, 0),
                changes.getOrDefault(Change.UNCHANGED, 0),
                hidden,
                leftOut,
                skipped,
                skippedTotal,
                unknownColumns,
                notes);
    }
}
