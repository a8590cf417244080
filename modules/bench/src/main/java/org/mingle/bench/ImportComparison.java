package org.mingle.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.Workspace;

/** An import beside FastCSV that merely reads the same bytes and a driver that merely inserts the same rows. */
final class ImportComparison {
    private final Imports imports;
    private final Peer peer;
    private final Rounds ours = new Rounds("import");
    private final Rounds csv = new Rounds("FastCSV reads the same bytes");
    private final Rounds driver;
    private @Nullable RawTables rows;
    private long fields;

    ImportComparison(Imports imports, Peer peer) {
        this.imports = imports;
        this.peer = peer;
        this.driver = new Rounds(peer.name() + " inserts the same rows");
    }

    void run(Path export, int rounds, PrintStream out) throws Exception {
        for (int i = 0; i < rounds; i++) {
            RawTables same = importing(export);
            csv.time(() -> parse(export));
            try (Connection connection = peer.empty(same)) {
                driver.time(() -> same.insert(connection));
            } finally {
                peer.drop();
            }
        }
        for (Rounds each : List.of(ours, csv, driver)) {
            out.println(each.line());
        }
        RawTables same = Objects.requireNonNull(rows);
        out.printf(
                "import / (FastCSV + %s)   median %.2f   first round %.2f   (%,d rows, %,d fields)%n",
                peer.name(),
                ours.median() / (csv.median() + driver.median()),
                ours.first() / (csv.first() + driver.first()),
                same.rows(),
                fields / rounds);
    }

    private RawTables importing(Path export) throws Exception {
        Workspace workspace = peer.open();
        try {
            ours.time(() -> ImportCost.take(imports, workspace, export));
            RawTables same = rows;
            if (same == null) {
                same = peer.rows(workspace);
                rows = same;
            }
            return same;
        } finally {
            peer.done(workspace);
        }
    }

    private void parse(Path export) throws IOException {
        try (ZipFile zip = new ZipFile(export.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                try (Reader reader = new InputStreamReader(
                                zip.getInputStream(entries.nextElement()), StandardCharsets.UTF_8);
                        CsvReader<CsvRecord> records = CsvReader.builder()
                                .allowExtraFields(true)
                                .allowMissingFields(true)
                                .ofCsvRecord(reader)) {
                    for (CsvRecord one : records) {
                        fields += one.getFieldCount();
                    }
                }
            }
        }
    }
}
