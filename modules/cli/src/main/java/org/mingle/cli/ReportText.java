package org.mingle.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Owner;
import org.mingle.api.workspace.Workspaces;

/** Import reports for people. */
final class ReportText {
    private static final int SHOWN = 5;

    private ReportText() {}

    /** Says why an export was refused; named as on the command line, since names of exports are often the same. */
    static void refused(PrintStream err, String name, ImportReport report) {
        err.println(name + " was not imported. " + report.refused());
    }

    /** Names who the owner may be: a result and no message, for standard error often ends in a log. */
    static void candidates(PrintStream out, ImportReport report) {
        report.candidates().forEach(one -> out.println("  " + owner(one)));
    }

    /** @param format what people call it */
    static void print(PrintStream out, ImportReport report, String format) {
        out.println(report.source() + ": " + format + " as of " + report.exportDate());
        int width = report.files().stream()
                .mapToInt(file -> file.name().length())
                .max()
                .orElse(1);
        for (FileReport file : report.files()) {
            out.printf(Locale.ROOT, "  %-" + width + "s %,8d read%s%n", file.name(), file.read(), details(file));
            file.skipped().stream()
                    .limit(SHOWN)
                    .forEach(one -> out.println("      line " + one.line() + ": " + one.reason()));
            if (file.skippedTotal() > SHOWN) {
                out.println("      and " + Wording.count(file.skippedTotal() - SHOWN, "more line", "more lines")
                        + " (--format json lists them)");
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

    /** Says what came of it, and how to go on or back. */
    static void kept(PrintStream out, ImportReport report, String workspace) {
        if (report.fresh() + report.changed() == 0) {
            boolean read = report.files().stream().anyMatch(file -> file.read() > 0);
            out.println(read ? "Everything in it was there already." : "Nothing in it could be used.");
            return;
        }
        String mingle = workspace.equals(Workspaces.DEFAULT) ? "mingle" : "mingle --workspace " + workspace;
        out.printf(
                Locale.ROOT,
                "Kept as %s: %,d new, %,d changed. '%s coach' advises on it, '%s imports undo %s' takes it back.%n",
                report.id(),
                report.fresh(),
                report.changed(),
                mingle,
                mingle,
                report.id());
    }

    private static String details(FileReport file) {
        List<String> read = new ArrayList<>();
        add(read, file.fresh(), " new");
        add(read, file.changed(), " changed");
        add(read, file.unchanged(), " unchanged");
        List<String> beside = new ArrayList<>();
        add(beside, file.hidden(), " hidden");
        file.leftOut().forEach((what, n) -> add(beside, n, " left out (" + what + ")"));
        add(beside, file.skippedTotal(), " skipped");
        return (read.isEmpty() ? "" : " (" + String.join(", ", read) + ")")
                + beside.stream().map(each -> ", " + each).collect(Collectors.joining());
    }

    private static void add(List<String> parts, int n, String what) {
        if (n > 0) {
            parts.add(String.format(Locale.ROOT, "%,d%s", n, what));
        }
    }

    private static String owner(Owner owner) {
        String me = me(owner);
        return owner.name() + (me == null ? "" : "  --me " + me);
    }

    /** Returns what {@code --me} takes for this owner, null when the export names no account. */
    static @Nullable String me(Owner owner) {
        if (owner.accounts().isEmpty()) {
            return null;
        }
        Account account = owner.accounts().get(0);
        return account.profile() == null ? account.handle() : account.profile().toString();
    }
}
