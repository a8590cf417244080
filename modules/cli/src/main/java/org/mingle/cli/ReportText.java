package org.mingle.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Owner;

/** Import reports for people. */
final class ReportText {
    private static final int SHOWN = 5;

    private ReportText() {}

    /** Says why an export was refused; named as on the command line, since names of exports are often the same. */
    static void refused(PrintStream err, Path export, ImportReport report) {
        err.println(export + " was not imported. " + report.refused());
        report.candidates().forEach(one -> err.println("  " + owner(one)));
    }

    static void print(PrintStream out, ImportReport report) {
        out.println(report.source() + ": " + report.format() + " export of " + report.exportDate());
        for (FileReport file : report.files()) {
            out.printf(Locale.ROOT, "  %-34s %,8d read%s%n", file.name(), file.read(), details(file));
            file.skipped().stream()
                    .limit(SHOWN)
                    .forEach(one -> out.println("      line " + one.line() + ": " + one.reason()));
            if (file.skippedTotal() > SHOWN) {
                out.println("      and " + (file.skippedTotal() - SHOWN) + " more lines (--format json lists them)");
            }
            file.notes().forEach(note -> out.println("      " + note));
            if (!file.unknownColumns().isEmpty()) {
                out.println("      unknown columns: " + String.join(", ", file.unknownColumns()));
            }
        }
        if (!report.ignored().isEmpty()) {
            out.println("  not used: "
                    + report.ignored().stream().map(ImportReport.Ignored::name).collect(Collectors.joining(", ")));
        }
        if (!report.unrecognised().isEmpty()) {
            out.println("  not recognised: " + String.join(", ", report.unrecognised()));
        }
        if (!report.expectedButMissing().isEmpty()) {
            out.println("  usually there, but not in this export: " + String.join(", ", report.expectedButMissing()));
        }
    }

    private static String details(FileReport file) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, " (%,d new, %,d changed, %,d unchanged)", file.fresh(), file.changed(), file.unchanged()));
        if (file.hidden() > 0) {
            text.append(", ").append(file.hidden()).append(" hidden");
        }
        file.leftOut()
                .forEach((what, n) ->
                        text.append(", ").append(n).append(' ').append(what).append(" left out"));
        if (file.skippedTotal() > 0) {
            text.append(", ").append(file.skippedTotal()).append(" skipped");
        }
        return text.toString();
    }

    private static String owner(Owner owner) {
        String account = owner.accounts().isEmpty()
                ? ""
                : "  --me "
                        + (owner.accounts().get(0).profile() == null
                                ? owner.accounts().get(0).handle()
                                : owner.accounts().get(0).profile());
        return owner.name() + account;
    }
}
