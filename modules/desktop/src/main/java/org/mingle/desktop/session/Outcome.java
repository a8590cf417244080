package org.mingle.desktop.session;

import java.util.List;
import org.mingle.api.importing.ImportReport;
import org.mingle.desktop.look.Wording;

/** What came of reading exports, in sentences. */
final class Outcome {
    private Outcome() {}

    /** Returns why some were not used; empty when all were. */
    static String refused(List<ImportReport> reports) {
        StringBuilder text = new StringBuilder();
        for (ImportReport report : reports) {
            String reason = report.refused();
            if (reason != null) {
                text.append(text.length() == 0 ? "" : "\n")
                        .append("“")
                        .append(report.source())
                        .append("” was not used. ")
                        .append(reason);
            }
        }
        return text.toString();
    }

    /** Returns what is new. */
    static String news(List<ImportReport> reports) {
        int rows = reports.stream().mapToInt(ImportReport::fresh).sum();
        int files = reports.stream().mapToInt(report -> report.files().size()).sum();
        int missing = reports.stream()
                .mapToInt(report -> report.expectedButMissing().size())
                .sum();
        String read = rows == 0
                ? "Nothing new: Mingle knew every row of this export already."
                : "Read " + Wording.count(rows, "new row", "new rows") + " from "
                        + Wording.count(files, "file", "files") + ".";
        String lacking = missing == 0
                ? ""
                : " " + Wording.count(missing, "file is", "files are") + " not in the export; see Imports.";
        String refused = refused(reports);
        return read + lacking + (refused.isEmpty() ? "" : " " + refused);
    }
}
