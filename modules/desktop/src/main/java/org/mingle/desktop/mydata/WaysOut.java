package org.mingle.desktop.mydata;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;

/** Takes everything out, in whatever formats there are. */
final class WaysOut {
    private final Workspace workspace;
    private final LocalDate asOf;
    private final List<Exporter> exporters;
    private final Changes changes;

    WaysOut(Workspace workspace, LocalDate asOf, List<Exporter> exporters, Changes changes) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.exporters = exporters;
        this.changes = changes;
    }

    JComponent card() {
        Card card = new Card(Flow.column(4));
        card.add(Say.heading("Get it out"));
        exporters.stream().sorted(Comparator.comparing(Exporter::format)).forEach(each -> {
            JPanel row = Say.lay(Flow.row(8, 0.5));
            row.add(new Paragraph(each.format().toUpperCase(java.util.Locale.ROOT) + ": " + each.summary()), 1.0);
            row.add(Buttons.quiet("export " + each.format(), "Save as …", () -> choose(each)));
            card.add(row);
        });
        return card;
    }

    private void choose(Exporter exporter) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle("Mingle: save a copy");
        chooser.setSelectedFile(new File("mingle-" + workspace.name() + "." + exporter.extension()));
        if (chooser.showSaveDialog(changes.over()) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        Path file = chooser.getSelectedFile().toPath();
        if (!Files.exists(file)
                || changes.agreed("“" + file.getFileName() + "” is there already. Replace it?", "Replace it")) {
            changes.make(() -> write(exporter, file));
        }
    }

    /** The file has its name only when it is whole. */
    private String write(Exporter exporter, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                exporter.write(workspace, asOf, out, Progress.NONE);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return "Saved as “" + file.getFileName() + "”. It is yours to keep safe.";
        } catch (IOException cannot) {
            return "“" + file.getFileName()
                    + "” cannot be written. Is there room on the disk, and may Mingle write there?";
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
