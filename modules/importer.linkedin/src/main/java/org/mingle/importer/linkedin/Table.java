package org.mingle.importer.linkedin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Source;
import org.mingle.api.importing.TolerantReader;
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

    /**
     * Hands over the rows and reports what stands in their way.
     *
     * @return whether the file was there to its end, so that its silence says something
     */
    boolean rows(FileLog log, Progress progress, Each each) throws IOException {
        Header header = layout.header();
        if (header == null) {
            log.note("It is empty: not even the names of its columns are there, so it says nothing, not even zero.");
            return false;
        }
        if (layout.resaved()) {
            log.note("A spreadsheet program seems to have saved this file again, which may have changed dates;"
                    + " the file as LinkedIn made it is the safer one.");
        }
        List<String> unknown = kind.columns().isEmpty() ? List.of() : header.unknown(kind.columns());
        if (!unknown.isEmpty()) {
            log.unknownColumns(unknown);
        }
        try (Reader reader = Entries.open(entry, layout.encoding())) {
            Ending ending = CommentRows.fit(this)
                    ? comments(reader, header, log, progress, each)
                    : records(reader, header, log, progress, each);
            if (ending.nul()) {
                log.note("It holds NUL characters, which were left out.");
            }
            if (reader instanceof TolerantReader text && text.foreign()) {
                log.note("Not all of it is UTF-8; the rest was read as Windows-1252.");
            }
            return ending.whole();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** How a file came to its end. */
    private record Ending(boolean nul, boolean whole) {}

    private Ending comments(Reader reader, Header header, FileLog log, Progress progress, Each each)
            throws IOException {
        Lines lines = new Lines(reader, Bounds.FIELD);
        new CommentRows(this, header, lines).read(log, progress, each);
        return new Ending(lines.nul(), true);
    }

    private Ending records(Reader reader, Header header, FileLog log, Progress progress, Each each) throws IOException {
        Bounds bounds = new Bounds(reader, layout.separator());
        int line = 1;
        int seen = 0;
        try (CsvReader<CsvRecord> csv = Layout.parser(layout.separator()).ofCsvRecord(bounds)) {
            for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext(); ) {
                CsvRecord record = records.next();
                line = bounds.line(record.getStartingLineNumber());
                if (bounds.unclosed() && !records.hasNext()) {
                    log.skipped(line, "a quotation mark opens here and none closes it, up to the end of the file");
                    return new Ending(bounds.nul(), false);
                }
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
            return new Ending(bounds.nul(), false);
        }
        return new Ending(bounds.nul(), true);
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
