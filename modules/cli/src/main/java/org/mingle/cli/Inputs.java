package org.mingle.cli;

import java.io.PrintStream;
import java.util.List;
import org.mingle.api.importing.ImportReport;

/** Says on standard error what could not be used. */
final class Inputs {
    private Inputs() {}

    static boolean complain(List<ImportReport> reports, PrintStream err) {
        boolean any = false;
        for (ImportReport report : reports) {
            if (!report.kept()) {
                any = true;
                ReportText.print(err, report);
            }
        }
        return any;
    }
}
