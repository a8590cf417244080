package org.mingle.importer.addressbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.mingle.api.importing.Source;

/** A table of contacts. */
final class TableFile {
    private static final int LONGEST = 1 << 18;

    private final Layout layout;
    private final List<Layout.Place> places;
    private final Taker taker;
    private int line = 1;

    TableFile(Layout layout, Taker taker) {
        this.layout = layout;
        this.places = layout.places();
        this.taker = taker;
    }

    void read(Source.Entry entry) throws IOException {
        ByteLines lines = new ByteLines(Encodings.open(entry), LONGEST);
        try (LineReader reader = new LineReader(lines, layout.codePage());
                CsvReader<CsvRecord> csv = Layout.parser(layout.separator()).ofCsvRecord(reader)) {
            int seen = 0;
            for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext(); ) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                if (seen++ > layout.above()) {
                    row(record.getFields());
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            taker.skipped(line + 1, "the file cannot be read beyond this row; a quotation mark may be missing");
        }
    }

    private void row(List<String> fields) {
        if (blank(fields) || fields.equals(layout.header())) {
            return;
        }
        if (fields.size() == 1) {
            taker.skipped(line, layout.header().size() + " fields were expected and 1 was there");
            return;
        }
        for (Layout.Place one : places) {
            if (one.column() < fields.size() && swallowed(fields.get(one.column()))) {
                taker.skipped(line, "a quotation mark seems to be missing: a name or an address has several lines");
                return;
            }
        }
        taker.take(layout.person(places, fields), line);
    }

    private static boolean blank(List<String> fields) {
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean swallowed(String value) {
        return value.indexOf('\n') >= 0 && value.strip().indexOf('\n') >= 0;
    }
}
