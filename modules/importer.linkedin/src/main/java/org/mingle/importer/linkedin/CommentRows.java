package org.mingle.importer.linkedin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.importing.FileLog;
import org.mingle.api.progress.Progress;

/**
 * Reads Comments.csv, where a quote inside a comment is written with a backslash, so that a CSV parser merges or breaks
 * rows. A line that begins like a row is the beginning of a row, whatever the quotes say.
 */
final class CommentRows {
    private static final Pattern START = Pattern.compile(
            "\"?(\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(?::\\d\\d)?(?: ?UTC|Z)?)?\"?"
                    + ",\"?(https?://[^\\s,\"]*)?\"?(?:,(.*))?",
            // Texts hold line separators other than line feeds.
            Pattern.DOTALL);
    private static final Pattern QUOTE = Pattern.compile("\\\\\"|\"\"");
    private static final int LONGEST = Bounds.FIELD;
    private static final int CHECK = 1_000;

    private final Table table;
    private final Header header;
    private final Lines in;
    private final StringBuilder text = new StringBuilder();
    private String date = "";
    private String link = "";
    private int startLine;
    private boolean open;
    private boolean tooLong;

    CommentRows(Table table, Header header, Lines in) {
        this.table = table;
        this.header = header;
        this.in = in;
    }

    /** Returns whether a file is written in this way; one that a spreadsheet has saved again is plain CSV. */
    static boolean fit(Table table) {
        Header header = table.layout().header();
        return table.kind() == FileKind.COMMENTS
                && table.layout().separator() == ','
                && header != null
                && header.consistsOf("date", "link", header.has("message") ? "message" : "comment");
    }

    void read(FileLog log, Progress progress, Table.Each each) throws IOException {
        boolean body = false;
        int number = 0;
        for (String line = in.next(); line != null; line = in.next()) {
            if (++number % CHECK == 0) {
                progress.check();
            }
            Matcher start = START.matcher(line);
            boolean starts = start.matches() && (start.group(1) != null || start.group(2) != null);
            if (starts) {
                finish(log, each);
                begin(number, start);
                body = true;
            } else if (open) {
                more(line);
            } else if (!body) {
                body = line.toLowerCase(Locale.ROOT).replace("\"", "").startsWith("date,");
            } else if (!line.chars().allMatch(c -> c == ',' || Character.isWhitespace(c))) {
                log.skipped(number, "a row that begins with a date and a link was expected");
            }
        }
        finish(log, each);
    }

    private void begin(int number, Matcher start) {
        startLine = number;
        tooLong = in.cut();
        date = start.group(1) == null ? "" : start.group(1);
        link = start.group(2) == null ? "" : start.group(2);
        text.setLength(0);
        text.append(start.group(3) == null ? "" : start.group(3));
        open = !text.isEmpty() && text.charAt(0) == '"' && !closes(text, 1);
    }

    private void more(String line) {
        tooLong |= in.cut() || text.length() + line.length() >= LONGEST;
        if (!tooLong) {
            text.append('\n').append(line);
        }
        open = !closes(line, 0);
    }

    /** Returns whether the field, open so far, is closed by a quote at the end of this line. */
    private static boolean closes(CharSequence line, int from) {
        int end = line.length();
        while (end > from && line.charAt(end - 1) == ',') {
            end--;
        }
        for (int i = from; i < end; i++) {
            char c = line.charAt(i);
            boolean pair = i + 1 < end && line.charAt(i + 1) == '"' && (c == '\\' || c == '"');
            if (pair) {
                i++;
            } else if (c == '"' && i == end - 1) {
                return true;
            }
        }
        return false;
    }

    private void finish(FileLog log, Table.Each each) {
        if (startLine == 0) {
            return;
        }
        if (tooLong) {
            log.skipped(startLine, "the comment is longer than a million characters");
        } else {
            each.row(new Row(header, List.of(date, link, plain(text.toString().strip())), startLine, table.name()));
        }
        startLine = 0;
        open = false;
    }

    private static String plain(String field) {
        if (!field.startsWith("\"")) {
            return field;
        }
        int end = field.length();
        while (end > 1 && field.charAt(end - 1) == ',') {
            end--;
        }
        boolean closed = end > 1 && field.charAt(end - 1) == '"';
        String within = field.substring(1, closed ? end - 1 : field.length());
        return QUOTE.matcher(within).replaceAll("\"");
    }
}
