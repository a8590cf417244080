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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/**
 * How a table of contacts is written: found by looking at its beginning.
 *
 * @param codePage what is not UTF-8 is in
 * @param separator between fields
 * @param above records above the header
 * @param header the columns as they are written
 * @param columns the columns of each field, the most telling first; for mail and pages in the order of the file
 */
record Layout(Charset codePage, char separator, int above, List<String> header, Map<Field, List<Integer>> columns) {
    private static final int LOOK = 1 << 15;
    private static final int PREAMBLE = 5;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final List<Charset> CODE_PAGES = List.of(Encodings.WINDOWS, Charset.forName("windows-1250"));
    private static final int MANY = 6;
    private static final int FEW = 3;
    private static final double MOST = 0.6;

    /** Returns how an entry is written, null when it is no table of contacts. */
    static @Nullable Layout of(Source.Entry entry) throws IOException {
        byte[] start;
        try (InputStream in = Encodings.open(entry)) {
            start = in.readNBytes(LOOK);
        }
        // What is cut in the middle of a character would not pass for UTF-8.
        int end = start.length;
        while (end > 0 && start.length == LOOK && start[end - 1] != '\n') {
            end--;
        }
        Candidate best = null;
        String before = "";
        for (Charset codePage : CODE_PAGES) {
            String text = Encodings.decode(Arrays.copyOf(start, end), codePage).replace("\0", "");
            if (text.equals(before)) {
                break;
            }
            before = text;
            for (char separator : SEPARATORS) {
                Candidate found = text.indexOf(separator) < 0 ? null : candidate(text, codePage, separator);
                best = found != null && (best == null || found.score > best.score) ? found : best;
            }
        }
        return best == null ? null : best.layout;
    }

    private record Candidate(Layout layout, int score) {}

    private static @Nullable Candidate candidate(String text, Charset codePage, char separator) {
        int above = 0;
        try (CsvReader<CsvRecord> csv = parser(separator).ofCsvRecord(new StringReader(text))) {
            for (CsvRecord record : csv) {
                Candidate found = candidate(record.getFields(), codePage, separator, above);
                if (found != null || ++above == PREAMBLE) {
                    return found;
                }
            }
        } catch (CsvParseException | IOException tooMuch) {
            return null;
        }
        return null;
    }

    private static @Nullable Candidate candidate(List<String> header, Charset codePage, char separator, int above) {
        Map<Field, List<Integer>> columns = new TreeMap<>();
        Map<Integer, Integer> ranks = new TreeMap<>();
        int known = 0;
        int exact = 0;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Vocabulary.Term term = Vocabulary.USUAL.term(name);
            if (Vocabulary.typed(name).equals("connected on")) {
                return null;
            }
            if (term != null) {
                known++;
                exact += term.typed().equals(Vocabulary.typed(name)) ? 1 : 0;
                ranks.put(i, term.rank());
                columns.computeIfAbsent(term.field(), field -> new ArrayList<>())
                        .add(i);
            }
        }
        long filled = header.stream().filter(name -> !name.isBlank()).count();
        if (!contacts(columns.keySet(), known, filled)) {
            return null;
        }
        columns.forEach((field, list) -> {
            if (field != Field.MAIL && field != Field.PAGE) {
                list.sort(Comparator.comparing(ranks::get));
            }
        });
        return new Candidate(new Layout(codePage, separator, above, List.copyOf(header), columns), known * 2 + exact);
    }

    /** Lists of customers have names and addresses, too; an address book has hardly anything else. */
    private static boolean contacts(java.util.Set<Field> fields, int known, long filled) {
        boolean names = fields.contains(Field.FULL) || fields.contains(Field.GIVEN) || fields.contains(Field.FAMILY);
        boolean reached = fields.contains(Field.MAIL) || fields.contains(Field.OTHER) && known >= MANY;
        return names && reached && (known >= MANY || known >= FEW && known >= MOST * filled);
    }

    static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(1 << 20)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .skipEmptyLines(true);
    }
}
