package org.mingle.importer.mastodon;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** The tables of accounts that a server gives out beside the archive, with a line of headers or, in older versions, without. */
final class AccountList {
    private static final String ADDRESS = "account address";
    private static final int CHECK = 256;
    private static final Pattern ROW = Pattern.compile("\"?@?[\\w.-]+@[\\w.-]+\\.\\w+\"?(,.*)?");

    private AccountList() {}

    /** Returns which list begins so, null for none; without headers followed and blocked look the same, so the name says it. */
    static @Nullable FileKind kind(byte[] start, String name) {
        String first = new String(start, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        String header = first.toLowerCase(Locale.ROOT);
        if (header.contains(ADDRESS)) {
            return header.contains("hide notifications") || shunned(name) ? FileKind.SHUNNED : FileKind.FOLLOWING;
        }
        if (!name.endsWith(".csv") || !ROW.matcher(first).matches()) {
            return null;
        }
        return shunned(name)
                ? FileKind.SHUNNED
                : name.startsWith("follow") && !name.startsWith("follower") ? FileKind.FOLLOWING : FileKind.PEOPLE;
    }

    private static boolean shunned(String name) {
        return name.contains("block") || name.contains("mute");
    }

    static void read(Source.Entry entry, @Nullable String host, Sink sink, Progress progress) throws IOException {
        FileLog log = sink.file(entry.name(), FileKind.FOLLOWING.label());
        int line = 1;
        int column = -1;
        try (InputStream in = entry.open();
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .detectBomHeader(true)
                        .ofCsvRecord(in)) {
            int read = 0;
            for (CsvRecord row : rows) {
                if (read++ % CHECK == 0) {
                    progress.check();
                }
                line = (int) row.getStartingLineNumber();
                if (column < 0) {
                    int header = header(row.getFields());
                    column = Math.max(0, header);
                    if (header >= 0) {
                        continue;
                    }
                }
                row(column < row.getFieldCount() ? row.getField(column) : "", host, entry, line, sink, log);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            log.skipped(line + 1, "the file cannot be read beyond this row; what comes before it was read");
        }
    }

    private static int header(List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).strip().equalsIgnoreCase(ADDRESS)) {
                return i;
            }
        }
        return -1;
    }

    private static void row(
            String address, @Nullable String host, Source.Entry entry, int line, Sink sink, FileLog log) {
        Account account = Handles.account(address, host);
        if (account == null) {
            log.skipped(line, "an address such as name@server.example was expected");
        } else {
            sink.card(
                    new Card(
                            Handles.shown(account),
                            List.of(account),
                            Affiliation.NONE,
                            null,
                            new SourceRow(entry.name(), line)),
                    log);
        }
    }
}
