package org.mingle.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.jdbc.DataSourceFactory;

/** An import beside FastCSV that merely reads the same bytes and SQLite that merely inserts the same rows. */
final class ImportComparison {
    private final Workspaces workspaces;
    private final Imports imports;
    private final DataSourceFactory driver;
    private final Path cache;
    private final Rounds ours = new Rounds("import");
    private final Rounds csv = new Rounds("FastCSV reads the same bytes");
    private final Rounds sqlite = new Rounds("sqlite-jdbc inserts the same rows");
    private @Nullable RawTables rows;
    private long fields;

    ImportComparison(Workspaces workspaces, Imports imports, DataSourceFactory driver, Path home) {
        this.workspaces = workspaces;
        this.imports = imports;
        this.driver = driver;
        this.cache = home.resolve("cache");
    }

    void run(Path export, int rounds, PrintStream out) throws Exception {
        for (int i = 0; i < rounds; i++) {
            importing(export);
            csv.time(() -> parse(export));
            Path raw = cache.resolve("raw.db");
            RawTables same = java.util.Objects.requireNonNull(rows);
            sqlite.time(() -> same.insert(raw));
            RawTables.delete(raw);
        }
        out.println(ours.line());
        out.println(csv.line());
        out.println(sqlite.line());
        out.printf(
                "import / (FastCSV + sqlite-jdbc)   median %.2f   first round %.2f   (%,d rows, %,d fields)%n",
                ours.median() / (csv.median() + sqlite.median()),
                ours.first() / (csv.first() + sqlite.first()),
                java.util.Objects.requireNonNull(rows).rows(),
                fields / rounds);
    }

    private void importing(Path export) throws Exception {
        try (Workspace workspace = workspaces.temporary()) {
            ours.time(() -> {
                ImportReport report = imports.read(export, workspace.imports(), null, Progress.NONE);
                if (!report.kept()) {
                    throw new IllegalStateException(report.refused());
                }
            });
            if (rows == null) {
                rows = RawTables.of(driver, cache.resolve(workspace.name() + ".db"));
            }
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
