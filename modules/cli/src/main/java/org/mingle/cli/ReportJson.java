package org.mingle.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportReport;

/** Import reports as the contract of the command line has them. */
final class ReportJson {
    private ReportJson() {}

    static Map<String, @Nullable Object> of(ImportReport report) {
        return Json.object(
                "id", report.id(),
                "source", report.source(),
                "format", report.format(),
                "exportDate", report.exportDate(),
                "files", report.files().stream().map(ReportJson::file).toList(),
                "ignored",
                        report.ignored().stream()
                                .map(one -> Json.object("name", one.name(), "reason", one.reason()))
                                .toList(),
                "unrecognised", report.unrecognised(),
                "expectedButMissing", report.expectedButMissing(),
                "refused", report.refused(),
                "candidates",
                        report.candidates().stream()
                                .map(one -> Json.object("name", one.name(), "me", ReportText.me(one)))
                                .toList());
    }

    static Map<String, @Nullable Object> withoutId(ImportReport report) {
        Map<String, @Nullable Object> json = of(report);
        json.put("id", null);
        return json;
    }

    private static Map<String, @Nullable Object> file(FileReport file) {
        return Json.object(
                "name", file.name(),
                "kind", file.kind(),
                "read", file.read(),
                "new", file.fresh(),
                "changed", file.changed(),
                "unchanged", file.unchanged(),
                "hidden", file.hidden(),
                "leftOut", file.leftOut(),
                "skipped",
                        file.skipped().stream()
                                .map(one -> Json.object("line", one.line(), "reason", one.reason()))
                                .toList(),
                "skippedTotal", file.skippedTotal(),
                "unknownColumns", file.unknownColumns(),
                "notes", file.notes());
    }
}
