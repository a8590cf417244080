package org.mingle.importer.x;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** tweets.csv of the archives until 2018, which hold the same tweets as the files of the months, with less detail. */
final class TweetTable {
    private static final int LOOK = 4_096;
    private static final int CHECK = 256;

    private TweetTable() {}

    static boolean is(Source.Entry entry) throws IOException {
        try (InputStream in = entry.open()) {
            String start = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
            String header = start.lines().findFirst().orElse("");
            return header.contains("tweet_id") && header.contains("in_reply_to_status_id") && header.contains("text");
        }
    }

    /** Reads the rows; returns whether the table was there to its end. */
    static boolean read(Source.Entry entry, TweetFile tweets, FileLog log, Progress progress) throws IOException {
        int line = 1;
        int rows = 0;
        try (Reader reader = new InputStreamReader(entry.open(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .detectBomHeader(false)
                        .ofNamedCsvRecord(new WithoutMark(reader))) {
            for (Iterator<NamedCsvRecord> records = csv.iterator(); records.hasNext(); ) {
                NamedCsvRecord row = records.next();
                line = (int) row.getStartingLineNumber();
                if (rows++ % CHECK == 0) {
                    progress.check();
                }
                tweets.take(tweet(row), new SourceRow(entry.name(), line));
            }
            return true;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            log.skipped(line + 1, "the file cannot be read beyond this row; what comes before it was read");
            return false;
        }
    }

    private static Tweet tweet(NamedCsvRecord row) {
        Tweet tweet = new Tweet();
        tweet.id = Numbers.of(field(row, "tweet_id"));
        tweet.createdAt = field(row, "timestamp");
        tweet.text = field(row, "text");
        tweet.parent = Numbers.of(field(row, "in_reply_to_status_id"));
        tweet.repliedTo = Numbers.of(field(row, "in_reply_to_user_id"));
        tweet.retweeted = Numbers.of(field(row, "retweeted_status_id"));
        tweet.retweet = tweet.retweeted > 0;
        for (String url : field(row, "expanded_urls").split(",")) {
            if (!url.isBlank()) {
                tweet.urls.add(new Tweet.Url("\0", url.strip()));
            }
        }
        return tweet;
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }

    /** Takes the mark away with which a spreadsheet begins a file. */
    private static final class WithoutMark extends java.io.FilterReader {
        private boolean begun;

        WithoutMark(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int from, int count) throws IOException {
            int read = super.read(into, from, count);
            if (!begun && read > 0) {
                begun = true;
                if (into[from] == '\uFEFF') {
                    System.arraycopy(into, from + 1, into, from, read - 1);
                    return read == 1 ? read(into, from, count) : read - 1;
                }
            }
            return read;
        }
    }
}
