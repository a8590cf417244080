package org.mingle.importer.addressbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
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
                CsvReader<Row> csv =
                        Layout.parser(layout.separator()).build(new Row(layout.header(), places), reader)) {
            int seen = 0;
            for (Row row : csv) {
                line = row.line();
                if (seen++ > layout.above()) {
                    take(row);
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

    private void take(Row row) {
        if (row.blank() || row.header()) {
            return;
        }
        if (row.count() == 1) {
            taker.skipped(line, layout.header().size() + " fields were expected and 1 was there");
        } else if (row.swallowed()) {
            taker.skipped(line, "a quotation mark seems to be missing: a name or an address has several lines");
        } else {
            taker.take(layout.person(places, row.values()), line);
        }
    }
}
