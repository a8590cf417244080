package org.mingle.importer.linkedin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** A file of the export as rows under a header, streamed: preamble, byte order mark and spreadsheet habits are seen through. */
final class Table {
    private static final int PREAMBLE = 12;
    private static final int MOST_FIELD = 16 * 1024 * 1024;
    private static final Set<String> CONNECTION_COLUMNS =
            Set.of("first name", "last name", "url", "company", "position", "connected on");

    private Table() {}

    /** Takes one row. */
    @FunctionalInterface
    interface Each {
        void row(Row row);
    }

    /** Returns the header, null when there is none. */
    static @Nullable Header header(Source.Entry entry) throws IOException {
        Header[] found = new Header[1];
        read(entry, null, Progress.NONE, header -> found[0] = header, row -> {}, true);
        return found[0];
    }

    static void rows(Source.Entry entry, FileLog log, Progress progress, Each each) throws IOException {
        read(entry, log, progress, header -> {}, each, false);
    }

    private static void read(
            Source.Entry entry,
            @Nullable FileLog log,
            Progress progress,
            java.util.function.Consumer<Header> head,
            Each each,
            boolean headerOnly)
            throws IOException {
        boolean comments = FileKind.normal(entry.name()).equals("comments");
        try (Reader reader = open(entry, comments, log);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator(entry))
                        .maxBufferSize(MOST_FIELD)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .skipEmptyLines(true)
                        .ofCsvRecord(reader)) {
            Header header = null;
            int seen = 0;
            for (CsvRecord record : csv) {
                if (++seen % 1000 == 0) {
                    progress.check();
                }
                if (header == null) {
                    header = seen <= PREAMBLE ? headerIn(record) : null;
                    if (header != null) {
                        head.accept(header);
                    }
                    if (header != null && headerOnly || seen > PREAMBLE) {
                        return;
                    }
                } else {
                    each.row(new Row(header, record.getFields(), (int) record.getStartingLineNumber(), entry.name()));
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            if (broken.getCause() instanceof IOException cause
                    && !(cause instanceof java.nio.charset.CharacterCodingException)) {
                throw cause;
            }
            if (log != null) {
                log.skipped(1, "the file breaks off here: a field is too long or the quotes never close");
            }
        }
    }

    private static @Nullable Header headerIn(CsvRecord record) {
        List<String> fields = record.getFields();
        if (fields.get(0).startsWith("Notes:")
                || fields.size() == 1 && fields.get(0).length() > 60) {
            return null;
        }
        long filled = fields.stream().filter(field -> !field.isBlank()).count();
        long names = fields.stream()
                .filter(field -> CONNECTION_COLUMNS.contains(field.strip().toLowerCase(java.util.Locale.ROOT)))
                .count();
        boolean padded = filled <= 1 && fields.size() > 3;
        boolean prose = fields.stream().anyMatch(field -> field.length() > 80);
        return names < 3 && (padded || prose) ? null : new Header(fields);
    }

    private static char separator(Source.Entry entry) throws IOException {
        try (InputStream in = entry.open()) {
            byte[] start = in.readNBytes(4096);
            String text = new String(start, charset(start));
            long commas = text.chars().filter(c -> c == ',').count();
            long semicolons = text.chars().filter(c -> c == ';').count();
            long tabs = text.chars().filter(c -> c == '\t').count();
            if (tabs > commas && tabs > semicolons) {
                return '\t';
            }
            return semicolons > 2 * commas ? ';' : ',';
        }
    }

    private static Charset charset(byte[] start) {
        if (start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static Reader open(Source.Entry entry, boolean backslashes, @Nullable FileLog log) throws IOException {
        BufferedInputStream in = new BufferedInputStream(entry.open());
        in.mark(4);
        byte[] start = in.readNBytes(3);
        in.reset();
        Charset charset = charset(start);
        boolean mark =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        long skip = mark ? 3 : charset.equals(StandardCharsets.UTF_8) ? 0 : 2;
        in.skipNBytes(skip);
        if (mark && log != null) {
            log.note("A spreadsheet seems to have saved this file again; the original is the safer one to import.");
        }
        Reader reader = new InputStreamReader(in, charset);
        return backslashes ? new BackslashQuotes(reader) : reader;
    }
}
