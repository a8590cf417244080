package org.mingle.it;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What an export says of people: names, addresses, companies and every five words in a row of what anybody wrote. */
final class Secrets {
    private static final int RUN = 5;
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern SLUG = Pattern.compile("linkedin\\.com/in/([^/?,;\"\\s]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

    private final Set<String> words = new TreeSet<>();
    private final Set<String> runs = new HashSet<>();

    /** Learns what is in a LinkedIn export. */
    void learn(Path export) throws IOException {
        try (ZipFile zip = new ZipFile(export.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                MAIL.matcher(text).results().map(MatchResult::group).forEach(words::add);
                SLUG.matcher(text).results().map(found -> found.group(1)).forEach(words::add);
                columns(entry.getName(), text);
            }
        }
    }

    /** Learns what is in an export of any other network: addresses, and every five words in a row. */
    void learnAnyOther(Path export) throws IOException {
        if (!export.toString().endsWith(".zip")) {
            any(Files.readAllBytes(export));
            return;
        }
        try (ZipFile zip = new ZipFile(export.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                any(zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private void any(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        MAIL.matcher(text).results().map(MatchResult::group).forEach(words::add);
        runs(text);
    }

    private void columns(String file, String text) {
        String name = file.replaceAll("(_\\d+)?\\.csv$", "");
        switch (name) {
            case "Connections" ->
                rows(text.substring(text.indexOf("First Name,"))).forEach(row -> {
                    name(row.getField(0) + " " + row.getField(1));
                    name(row.getField(4));
                });
            case "Profile" ->
                rows(text).forEach(row -> {
                    name(row.getField(0) + " " + row.getField(1));
                    runs(row.getField(5));
                    runs(row.getField(6));
                });
            case "messages" ->
                rows(text).forEach(row -> {
                    name(row.getField(2));
                    runs(row.getField(8));
                });
            case "Shares", "Comments" -> rows(text.replace("\\\"", "\"\"")).forEach(row -> runs(row.getField(2)));
            default -> {}
        }
    }

    private static List<CsvRecord> rows(String text) {
        return CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(new StringReader(text))
                .stream()
                .skip(1)
                .filter(row -> row.getFieldCount() > 2)
                .toList();
    }

    private void name(String name) {
        if (name.strip().length() > RUN && !name.equals("LinkedIn Member")) {
            words.add(name.strip());
        }
    }

    private void runs(String text) {
        runs.addAll(windows(text));
    }

    private static List<String> windows(String text) {
        List<String> tokens = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> windows = new ArrayList<>();
        for (int i = 0; i + RUN <= tokens.size(); i++) {
            windows.add(String.join(" ", tokens.subList(i, i + RUN)));
        }
        return windows;
    }

    /** Returns what is known of people and stands in a text. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        words.stream().filter(text::contains).forEach(found::add);
        windows(text).stream().filter(runs::contains).forEach(found::add);
        return found;
    }

    int size() {
        return words.size() + runs.size();
    }
}
