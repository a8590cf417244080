package org.mingle.sample.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.importing.TolerantReader;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Component;

/** Reads a notebook of whom one met: {@code Notebook of Mia Berg}, then lines of day, person and what it was about. */
@Component
public final class NotebookImporter implements Importer {
    private static final String TITLE = "Notebook of ";
    private static final String EXPECTED =
            "a day, a name and a note were expected: 2026-03-01; Ada Vogel; We talked of rye";

    @Override
    public String format() {
        return "notebook";
    }

    @Override
    public String title() {
        return "a notebook";
    }

    @Override
    public double recognises(Source source) throws IOException {
        for (Source.Entry entry : source.entries()) {
            if (title(entry).startsWith(TITLE)) {
                return 1;
            }
        }
        return 0;
    }

    /** An entry may be a film of a gigabyte: no more of it is looked at than a title needs. */
    private static String title(Source.Entry entry) throws IOException {
        try (var in = entry.open()) {
            String start = new String(in.readNBytes(200), StandardCharsets.UTF_8);
            return start.lines().findFirst().orElse("").strip();
        }
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        for (Source.Entry entry : source.entries()) {
            progress.check();
            String title = title(entry);
            if (title.startsWith(TITLE)) {
                sink.owner(new Owner(title.substring(TITLE.length()).strip(), List.of()));
                lines(entry, sink, progress);
            } else {
                sink.unrecognised(entry.name());
            }
        }
    }

    private static void lines(Source.Entry entry, Sink sink, Progress progress) throws IOException {
        FileLog log = sink.file(entry.name(), "meetings");
        LocalDate last = LocalDate.MIN;
        boolean whole = true;
        try (var in = new BufferedReader(new TolerantReader(entry.open(), StandardCharsets.UTF_8))) {
            int number = 1;
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                progress.check();
                String[] parts = line.split(";", 3);
                LocalDate day = day(parts[0]);
                if (day == null || parts.length < 3 || parts[1].isBlank()) {
                    log.skipped(number, EXPECTED);
                    whole = false;
                } else {
                    sink.activity(meeting(day, parts, new SourceRow(entry.name(), number)), log);
                    last = day.isAfter(last) ? day : last;
                }
            }
        }
        if (last.isAfter(LocalDate.MIN)) {
            sink.exportDate(last);
        }
        if (whole) {
            sink.covers(Network.IN_PERSON, Kind.MEETING, entry.name(), null);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static Activity meeting(LocalDate day, String[] parts, SourceRow row) {
        String id = "notebook:" + String.join(";", parts);
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Activity.builder(id, Network.IN_PERSON, Kind.MEETING, at, row)
                .precision(Precision.DAY)
                .with(List.of(Party.read(parts[1].strip())))
                .text(parts[2].strip())
                .build();
    }
}
