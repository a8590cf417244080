package org.mingle.importer.linkedin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/**
 * A file of the export as rows under a header, streamed.
 *
 * @param entry the file
 * @param kind what it holds
 * @param layout how it is written
 */
record Table(Source.Entry entry, FileKind kind, Layout layout) {
    private static final int CHECK = 1_000;

    /** Takes one row. */
    @FunctionalInterface
    interface Each {
        void row(Row row);
    }

    String name() {
        return entry.name();
    }

    /** Hands over the rows and reports what stands in their way. */
    void rows(FileLog log, Progress progress, Each each) throws IOException {
        Header header = layout.header();
        if (header == null) {
            return;
        }
        if (layout.resaved()) {
            log.note("A spreadsheet program seems to have saved this file again, which may have changed dates;"
                    + " the file as LinkedIn made it is the safer one.");
        }
        if (!kind.columns().isEmpty()) {
            log.unknownColumns(header.unknown(kind.columns()));
        }
        try (Reader reader = Entries.open(entry, layout.encoding())) {
            boolean nul = CommentRows.fit(this)
                    ? comments(reader, header, log, progress, each)
                    : records(reader, header, log, progress, each);
            if (nul) {
                log.note("It holds NUL characters, which were left out.");
            }
            if (reader instanceof Utf8OrWindows text && text.foreign()) {
                log.note("Not all of it is UTF-8; the rest was read as Windows-1252.");
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private boolean comments(Reader reader, Header header, FileLog log, Progress progress, Each each)
            throws IOException {
        Lines lines = new Lines(reader, Bounds.FIELD);
        new CommentRows(this, header, lines).read(log, progress, each);
        return lines.nul();
    }

    private boolean records(Reader reader, Header header, FileLog log, Progress progress, Each each)
            throws IOException {
        Bounds bounds = new Bounds(reader, layout.separator());
        int line = 1;
        int seen = 0;
        try (CsvReader<CsvRecord> csv = Layout.parser(layout.separator()).ofCsvRecord(bounds)) {
            for (CsvRecord record : csv) {
                line = bounds.line(record.getStartingLineNumber());
                if (seen++ > layout.before()) {
                    record(record, bounds, line, header, log, each);
                }
                if (seen % CHECK == 0) {
                    progress.check();
                }
            }
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            log.skipped(line, "the file cannot be read beyond this row");
        }
        return bounds.nul();
    }

    private void record(CsvRecord record, Bounds bounds, int line, Header header, FileLog log, Each each) {
        List<String> fields = record.getFields();
        Row row = new Row(header, fields, line, entry.name());
        if (bounds.cut(record.getStartingLineNumber())) {
            log.skipped(line, "a field is longer than a million characters or the row has too many fields");
        } else if (row.blank() || header.repeats(fields)) {
            return;
        } else if (fields.size() == 1 && header.width() > 1) {
            log.skipped(line, header.width() + " fields were expected and 1 was there");
        } else {
            each.row(row);
        }
    }
}
