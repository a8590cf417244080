package org.mingle.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** Reads a format of its own: every line of a file, usually CSV, is the name of a person. */
class PeopleImporter implements Importer {
    private final String format;
    private final String ending;
    private final double sure;
    private long bytes;

    PeopleImporter() {
        this("people", ".csv", 0.5);
    }

    PeopleImporter(String format, String ending, double sure) {
        this.format = format;
        this.ending = ending;
        this.sure = sure;
    }

    /** Returns how many bytes it was given in all. */
    final long bytes() {
        return bytes;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String title() {
        return format().equals("people") ? "the people" : format();
    }

    @Override
    public double recognises(Source source) throws IOException {
        return source.entries().stream().anyMatch(this::people) ? sure : 0;
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        for (Source.Entry entry : source.entries()) {
            if (people(entry)) {
                read(entry, sink);
            } else {
                sink.unrecognised(entry.name());
            }
        }
    }

    private void read(Source.Entry entry, Sink sink) throws IOException {
        FileLog log = sink.file(entry.name(), "people");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(entry.open(), StandardCharsets.UTF_8), 64)) {
            int line = 0;
            for (String name = in.readLine(); name != null; name = in.readLine()) {
                line++;
                bytes += name.length() + 1;
                if (!name.isBlank()) {
                    sink.card(
                            new Card(name, List.of(), Affiliation.NONE, null, new SourceRow(entry.name(), line)), log);
                }
            }
        }
    }

    private boolean people(Source.Entry entry) {
        return entry.name().endsWith(ending);
    }
}
