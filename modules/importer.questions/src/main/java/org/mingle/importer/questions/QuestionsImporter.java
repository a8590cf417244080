package org.mingle.importer.questions;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Component;

/** Reads saved feeds and pages of questions, and feeds of what the owner answered. */
@Component
public final class QuestionsImporter implements Importer {
    /** Surer than the importer of blogs, which takes every feed for one. */
    private static final double FEED = 0.93;

    private static final double PAGE = 0.5;
    private static final int MOST_FILES = 50;
    private static final Pattern PASSED =
            Pattern.compile(".*\\.(?:png|jpe?g|gif|svg|webp|ico|css|m?js|woff2?|json|csv|vcf|md|zip|gz|tar|car|mp4)");

    @Override
    public String format() {
        return "questions";
    }

    @Override
    public String title() {
        return "open questions of others";
    }

    @Override
    public double recognises(Source source) throws IOException {
        double sure = 0;
        for (Sheet sheet : sheets(source, null)) {
            sure = Math.max(sure, sheet.feed() ? FEED : PAGE);
        }
        return sure;
    }

    /** A folder with more files than a saved page has beside it is an export, and somebody else's to read. */
    private static List<Sheet> sheets(Source source, @Nullable Sink sink) throws IOException {
        List<Source.Entry> entries = source.entries().stream()
                .filter(entry ->
                        !PASSED.matcher(entry.name().toLowerCase(Locale.ROOT)).matches())
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        for (Source.Entry entry : entries.size() > MOST_FILES ? List.<Source.Entry>of() : entries) {
            Sheet sheet = Sheet.of(entry);
            if (sheet != null) {
                sheets.add(sheet);
            } else if (sink != null) {
                sink.unrecognised(entry.name());
            }
        }
        return sheets;
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        progress.check();
        List<Sheet> sheets = sheets(source, sink);
        if (sheets.isEmpty()) {
            throw new ImportException("There are no questions in it. Mingle reads feeds (RSS, Atom) and saved pages of"
                    + " questions, for example of Stack Exchange, Reddit, or a hashtag of Mastodon.");
        }
        Instant newest = sheets.stream()
                .flatMap(sheet -> sheet.items().stream())
                .map(Item::at)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        LocalDate made = source.packedOn();
        if (made == null && newest != null) {
            made = LocalDate.ofInstant(newest, ZoneOffset.UTC);
        }
        if (made != null) {
            sink.exportDate(made);
        }
        for (Sheet sheet : sheets) {
            if (sheet.own() != null) {
                sink.owner(new Owner("", List.of(sheet.own().account())));
            }
        }
        for (Sheet sheet : sheets) {
            new SheetWriter(sheet, made, sink).write(progress);
        }
    }
}
