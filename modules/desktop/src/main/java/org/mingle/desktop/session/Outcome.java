package org.mingle.desktop.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingle.api.importing.ImportReport;
import org.mingle.desktop.look.Wording;

/** What came of reading exports, in sentences. */
final class Outcome {
    private static final int MOST = 4;
    private static final Pattern TABLE = Pattern.compile("\\.(?i:csv|tsv)$");

    private Outcome() {}

    /** Returns why some were not used, each reason in a line; empty when all were. */
    static String refused(List<ImportReport> reports) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (ImportReport report : reports) {
            String reason = report.refused();
            if (reason != null) {
                byReason.computeIfAbsent(reason, none -> new ArrayList<>()).add(report.source());
            }
        }
        return byReason.entrySet().stream()
                .map(each -> names(each.getValue()) + (each.getValue().size() == 1 ? " was" : " were") + " not used. "
                        + each.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static String names(List<String> names) {
        String first = names.stream().limit(MOST).collect(Collectors.joining("”, “", "“", "”"));
        return names.size() > MOST ? first + " and " + (names.size() - MOST) + " more" : first;
    }

    /** Returns how a table may be read that was left beside others. */
    private static String tables(List<String> unknown) {
        List<String> tables =
                unknown.stream().filter(name -> TABLE.matcher(name).find()).toList();
        if (tables.isEmpty()) {
            return "";
        }
        return tables.size() == 1
                ? " If " + names(tables)
                        + " is a table of people, open it by itself: then Mingle asks what its columns hold."
                : " If " + names(tables)
                        + " are tables of people, open each by itself: then Mingle asks what its columns hold.";
    }

    /** Returns what is new. */
    static String news(List<ImportReport> reports) {
        int rows = reports.stream().mapToInt(ImportReport::fresh).sum();
        int files = reports.stream().mapToInt(report -> report.files().size()).sum();
        long exports = reports.stream().filter(ImportReport::kept).count();
        int missing = reports.stream()
                .mapToInt(report -> report.expectedButMissing().size())
                .sum();
        List<String> unknown = reports.stream()
                .flatMap(report -> report.unrecognised().stream())
                .toList();
        StringBuilder news = new StringBuilder();
        if (rows == 0) {
            news.append("Nothing new: Mingle knew every row of ")
                    .append(exports == 1 ? "this export" : "these exports")
                    .append(" already.");
        } else {
            news.append("Read ")
                    .append(Wording.count(rows, "new row", "new rows"))
                    .append(" from ")
                    .append(Wording.count(files, "file", "files"))
                    .append(exports == 1 ? "." : " of " + exports + " exports.");
        }
        if (missing > 0) {
            news.append(" ")
                    .append(Wording.count(missing, "file is", "files are"))
                    .append(" not in the export; see Imports.");
        }
        if (!unknown.isEmpty()) {
            news.append(" Mingle does not know ")
                    .append(names(unknown))
                    .append(".")
                    .append(tables(unknown));
        }
        String refused = refused(reports);
        return news.append(refused.isEmpty() ? "" : " ").append(refused).toString();
    }
}
