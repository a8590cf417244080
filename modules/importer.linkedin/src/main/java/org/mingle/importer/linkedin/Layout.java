package org.mingle.importer.linkedin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/**
 * How an entry is written: found by looking at its beginning.
 *
 * @param encoding its characters
 * @param separator between fields
 * @param header the columns, null when there is nothing in it
 * @param before records above the header
 * @param resaved whether a spreadsheet program has saved it again
 */
record Layout(
        Entries.Encoding encoding, char separator, @Nullable Header header, int before, boolean resaved) {
    private static final int LOOK = 1 << 15;
    private static final int PREAMBLE = 12;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    static Layout of(Source.Entry entry) throws IOException {
        Entries.Encoding encoding = Entries.encoding(entry);
        String start;
        try (Reader reader = Entries.open(entry, encoding)) {
            char[] chars = new char[LOOK];
            int count = 0;
            for (int read; count < LOOK && (read = reader.read(chars, count, LOOK - count)) >= 0; ) {
                count += read;
            }
            start = new String(chars, 0, count).replace("\0", "");
        }
        int line = start.indexOf('\n');
        boolean spreadsheet = encoding.marked() || line > 0 && start.charAt(line - 1) == '\r';
        Layout widest = new Layout(encoding, ',', null, 0, spreadsheet);
        for (char separator : SEPARATORS) {
            if (start.indexOf(separator) < 0 && separator != ',') {
                continue;
            }
            Layout layout = with(encoding, separator, start, spreadsheet || separator == ';');
            if (layout.header != null && FileKind.signed(layout.header) != null) {
                return layout;
            }
            widest = width(layout) > width(widest) ? layout : widest;
        }
        return widest;
    }

    private static int width(Layout layout) {
        return layout.header == null ? 0 : layout.header.width();
    }

    /** The header is the first record with the columns of a known file, else the first with several fields, else the first. */
    private static Layout with(Entries.Encoding encoding, char separator, String start, boolean resaved) {
        Header fallback = null;
        boolean several = false;
        int above = 0;
        int seen = 0;
        try (CsvReader<CsvRecord> csv = parser(separator).ofCsvRecord(new StringReader(start))) {
            for (CsvRecord record : csv) {
                Header header = new Header(record.getFields());
                if (FileKind.signed(header) != null) {
                    return new Layout(encoding, separator, header, seen, resaved);
                }
                long filled = filled(record.getFields());
                if (filled > 0 && fallback == null || filled > 1 && !several) {
                    fallback = header;
                    several = filled > 1;
                    above = seen;
                }
                if (++seen == PREAMBLE) {
                    break;
                }
            }
        } catch (CsvParseException | IOException tooMuch) {
            return new Layout(encoding, separator, fallback, above, resaved);
        }
        return new Layout(encoding, separator, fallback, above, resaved);
    }

    private static long filled(List<String> fields) {
        return fields.stream().filter(field -> !field.isBlank()).count();
    }

    static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(1 << 23)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .skipEmptyLines(true);
    }
}
