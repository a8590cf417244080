package org.mingle.guests;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An export as its reader meets it; knows nothing of how it was made. */
final class Export {
    private static final Pattern COMMENT = Pattern.compile(
            "(?m)^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d),(https://[^,]+),(\"(?:[^\"\\\\]|\\\\.|\"\")*\"|[^\"\\n]*)$");

    final Map<String, String> files = new LinkedHashMap<>();
    final LocalDate day;

    private Export(LocalDate day) {
        this.day = day;
    }

    static Export open(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            Export export = null;
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (export == null) {
                    export = new Export(entry.getTimeLocal().toLocalDate());
                }
                byte[] bytes = file.getInputStream(entry).readAllBytes();
                String name = entry.getName().replaceAll("_\\d+\\.csv$", ".csv");
                export.files.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
            if (export == null) {
                throw new IOException("empty archive");
            }
            return export;
        }
    }

    static Export of(String id, long seed, Path folder) throws IOException {
        Path home = folder.resolve("seed" + seed);
        new SyntheticGuests().write(id, seed, home);
        return open(home.resolve(id).resolve("linkedin.zip"));
    }

    String text(String name) {
        return files.get(name);
    }

    List<NamedCsvRecord> rows(String name) {
        String text = files.get(name);
        if (name.equals("Connections.csv")) {
            text = text.substring(text.indexOf("\n\n") + 2);
        }
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    /** The comments, read in the tolerant way that their backslashes ask for. */
    List<Row> comments() {
        List<Row> rows = new ArrayList<>();
        Matcher m = COMMENT.matcher(files.get("Comments.csv"));
        while (m.find()) {
            rows.add(new Row(bare(m.group(1)), m.group(2), m.group(3)));
        }
        return rows;
    }

    List<Row> posts() {
        return rows("Shares.csv").stream()
                .map(r -> new Row(bare(r.getField("Date")), r.getField("ShareLink"), r.getField("ShareCommentary")))
                .toList();
    }

    /** Real messages between people: no advertising, no junk, no drafts. */
    List<NamedCsvRecord> messages() {
        return rows("messages.csv").stream()
                .filter(r -> !r.getField("FOLDER").equals("SPAM"))
                .filter(r -> r.getField("IS MESSAGE DRAFT").equals("No"))
                .filter(r -> !r.getField("SENDER PROFILE URL").isEmpty())
                .toList();
    }

    String owner() {
        return rows("Invitations.csv").stream()
                .map(r -> r.getField("Direction").equals("OUTGOING")
                        ? r.getField("inviterProfileUrl")
                        : r.getField("inviteeProfileUrl"))
                .map(Export::plain)
                .findFirst()
                .orElseThrow();
    }

    boolean inWindow(Instant at) {
        return !at.isBefore(day.minusDays(90).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    static String plain(String url) {
        return java.net.URLDecoder.decode(url, StandardCharsets.UTF_8);
    }

    static Instant bare(String stamp) {
        return LocalDateTime.parse(stamp.substring(0, 19).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    /** A dated row with an address and a text. */
    record Row(Instant at, String link, String text) {}
}
