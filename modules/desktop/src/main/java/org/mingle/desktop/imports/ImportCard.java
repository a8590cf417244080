package org.mingle.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Chip;
import org.mingle.desktop.look.Disclosure;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/** What came of one export. */
final class ImportCard {
    private static final int MOST_SKIPPED = 50;

    private ImportCard() {}

    /**
     * @param format what people call what it is an export of, empty when that is not known
     * @param takeBack told when the person wants it taken back
     */
    static JPanel of(ImportLedger.Entry entry, String format, Consumer<ImportReport> takeBack) {
        ImportReport report = entry.report();
        Card card = new Card(Flow.column(6));
        JPanel head = Say.lay(Flow.row(10, 0.5));
        head.add(new Paragraph(report.source(), "font: bold +2"), 1.0);
        if (entry.undone()) {
            head.add(new Chip("Taken back", Tone.INFO, Tone.INFO_SOFT));
        } else if (report.id() != null) {
            JButton back = Say.quiet("Take back …", null);
            back.setName("take back " + report.id());
            back.getAccessibleContext().setAccessibleName("Take back " + report.source());
            back.addActionListener(e -> takeBack.accept(report));
            head.add(back);
        }
        card.add(head);
        String made = report.exportDate() == null ? "" : ", made " + Wording.day(report.exportDate());
        card.add(new Paragraph(
                (format.isEmpty() ? "Export" : Wording.start(format)) + made + ", read "
                        + Wording.day(entry.importedAt()) + ". " + Wording.count(report.fresh(), "row", "rows")
                        + " new, "
                        + report.changed() + " changed.",
                "foreground: $Mingle.muted"));
        String id = String.valueOf(report.id());
        for (FileReport file : report.files()) {
            Disclosure row = file(file);
            row.setName("import " + id + " " + file.name());
            card.add(row);
        }
        if (!report.expectedButMissing().isEmpty()) {
            card.add(new Paragraph(
                    "Not in this export, so Mingle cannot tell: " + String.join(", ", report.expectedButMissing())
                            + ("linkedin".equals(report.format())
                                    ? ". LinkedIn often sends them in a second mail."
                                    : "."),
                    "foreground: $Mingle.improve"));
        }
        if (!report.unrecognised().isEmpty()) {
            card.add(new Paragraph(
                    "Files that Mingle does not know: " + String.join(", ", report.unrecognised()) + ".",
                    "font: -1; foreground: $Mingle.muted"));
        }
        if (!report.ignored().isEmpty()) {
            JPanel list = Say.lay(Flow.column(3));
            report.ignored()
                    .forEach(each -> list.add(
                            new Paragraph(each.name() + ": " + each.reason(), "font: -1; foreground: $Mingle.muted")));
            String title = Wording.count(report.ignored().size(), "file", "files") + " left alone";
            Disclosure ignored = new Disclosure(title, new Paragraph(title, "foreground: $Mingle.muted"), list);
            ignored.setName("import " + id + " left alone");
            card.add(ignored);
        }
        return card;
    }

    private static Disclosure file(FileReport file) {
        JPanel summary = Say.lay(Flow.row(14, 0.5).stackedBelow(480));
        summary.add(new Paragraph(file.name(), "font: bold"), 0.32);
        summary.add(new Paragraph(counts(file)), 0.68);
        JPanel detail = Say.lay(Flow.column(3));
        detail.setBorder(javax.swing.BorderFactory.createEmptyBorder(0, 32, 8, 0));
        details(file).forEach(line -> detail.add(new Paragraph(line, "font: -1; foreground: $Mingle.muted")));
        return new Disclosure(file.name() + ": " + counts(file), summary, detail);
    }

    static String counts(FileReport file) {
        StringBuilder text = new StringBuilder(Wording.count(file.read(), "row", "rows")).append(" read");
        if (file.fresh() != file.read()) {
            text.append(" (")
                    .append(file.fresh())
                    .append(" new, ")
                    .append(file.changed())
                    .append(" changed)");
        }
        if (file.hidden() > 0) {
            text.append(", ").append(file.hidden()).append(" without a name");
        }
        if (file.skippedTotal() > 0) {
            text.append(", ").append(file.skippedTotal()).append(" skipped");
        }
        return text.toString();
    }

    static List<String> details(FileReport file) {
        List<String> lines = new ArrayList<>(file.notes());
        file.leftOut().forEach((what, n) -> lines.add("Left out, " + what + ": " + Wording.count(n, "row", "rows")));
        file.skipped().stream()
                .limit(MOST_SKIPPED)
                .forEach(each -> lines.add("Line " + each.line() + " was skipped: " + each.reason()));
        if (file.skippedTotal() > MOST_SKIPPED) {
            lines.add("… and " + (file.skippedTotal() - MOST_SKIPPED) + " more.");
        }
        if (!file.unknownColumns().isEmpty()) {
            lines.add("Columns that Mingle does not know: " + String.join(", ", file.unknownColumns()));
        }
        if (lines.isEmpty()) {
            lines.add("Every row could be used.");
        }
        return lines;
    }
}
