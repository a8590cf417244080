package org.mingle.importer.addressbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** Looks at the beginning of a file, whether it is a table, whatever its columns are called. */
final class Looking {
    private static final int LOOK = 1 << 15;
    private static final int ROWS = 6;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+");
    private static final Pattern NO_HEADER = Pattern.compile("@|^[\\[{<]|^\\P{L}*$|[\\x00-\\x08]");

    private Looking() {}

    /**
     * A table of any kind.
     *
     * @param rows the first below the header
     */
    record Plain(char separator, List<String> header, List<List<String>> rows) {
        /** Returns whether a column holds addresses of mail and nothing else, whatever it is called. */
        boolean mail(int column) {
            List<String> values = rows.stream()
                    .filter(row -> row.size() > column)
                    .map(row -> row.get(column).strip())
                    .filter(value -> !value.isEmpty())
                    .toList();
            return !values.isEmpty()
                    && values.stream().allMatch(value -> MAIL.matcher(value).matches());
        }
    }

    /** Returns the beginning of an entry, up to the end of a line. */
    static byte[] start(Source.Entry entry) throws IOException {
        byte[] start;
        try (InputStream in = Encodings.open(entry)) {
            start = in.readNBytes(LOOK);
        }
        // What is cut in the middle of a character would not pass for UTF-8.
        int end = start.length;
        while (end > 0 && start.length == LOOK && start[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(start, end);
    }

    static String text(byte[] start, Charset codePage) {
        return Encodings.decode(start, codePage).replace("\0", "");
    }

    /** Returns the table with the most columns that its first rows agree on, null when there is none. */
    static @Nullable Plain plain(byte[] start) {
        String text = text(start, Encodings.WINDOWS);
        Plain best = null;
        for (char separator : Layout.SEPARATORS) {
            Plain found = text.indexOf(separator) < 0 ? null : plain(text, separator);
            best = found != null && (best == null || found.header.size() > best.header.size()) ? found : best;
        }
        return best;
    }

    private static @Nullable Plain plain(String text, char separator) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = Layout.parser(separator).ofCsvRecord(new StringReader(text))) {
            for (CsvRecord record : csv) {
                records.add(record.getFields());
                if (records.size() > ROWS || records.size() == 1 && !names(record.getFields())) {
                    break;
                }
            }
        } catch (CsvParseException | IOException tooMuch) {
            return null;
        }
        if (records.size() < 2) {
            return null;
        }
        List<String> header = records.get(0).stream().map(String::strip).toList();
        List<List<String>> rows = records.subList(1, records.size());
        long agreed = rows.stream().filter(row -> row.size() == header.size()).count();
        return agreed * 2 >= rows.size() ? new Plain(separator, header, rows) : null;
    }

    /** Returns whether a first record names columns, each another. */
    private static boolean names(List<String> fields) {
        Set<String> names = new HashSet<>();
        for (String field : fields) {
            String name = field.strip();
            if (NO_HEADER.matcher(name).find() || !names.add(name)) {
                return false;
            }
        }
        return names.size() > 1;
    }
}
