package org.mingle.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/**
 * An importer whose records are dropped, beside Jackson that reads the same bytes to their end: once as FastCSV does, every
 * value becoming a text, and once only telling tokens apart.
 */
final class ParserComparison {
    private final List<Importer> importers;
    private final Rounds ours = new Rounds("importer, records dropped");
    private final Rounds bare = new Rounds("Jackson reads the same values");
    private final Rounds skipping = new Rounds("Jackson skips through them");
    private long activities;
    private long tokens;
    private long characters;
    private long bytes;

    ParserComparison(List<Importer> importers) {
        this.importers = importers;
    }

    void run(Path export, int rounds, PrintStream out) throws Exception {
        try (ZipFile zip = new ZipFile(export.toFile())) {
            Zipped source = new Zipped(export, zip);
            Importer importer = recognised(source);
            for (int i = 0; i < rounds; i++) {
                activities = 0;
                ours.time(() -> importer.read(source, dropping(), Progress.NONE));
                bare.time(() -> parse(source, true));
                skipping.time(() -> parse(source, false));
            }
            out.println(ours.line());
            out.println(bare.line());
            out.println(skipping.line());
            out.printf(
                    "importer / Jackson   median %.2f   first round %.2f   skipping %.2f   (%,d records, %,d tokens, %,d MB, %.0f and %.0f MB/s, heap at most %,d MB)%n",
                    ours.median() / bare.median(),
                    ours.first() / bare.first(),
                    ours.median() / skipping.median(),
                    activities,
                    tokens / (2L * rounds),
                    bytes / 1_000_000,
                    bytes / 1e6 / ours.median(),
                    bytes / 1e6 / bare.median(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private Importer recognised(Source source) throws IOException {
        for (Importer one : importers) {
            if (one.recognises(source) > 0.5) {
                return one;
            }
        }
        throw new IllegalStateException("No importer knows it.");
    }

    private void parse(Zipped source, boolean texts) throws IOException {
        JsonFactory json = new JsonFactory();
        bytes = 0;
        for (Source.Entry entry : source.entries()) {
            try (InputStream in = new BufferedInputStream(entry.open(), 1 << 16)) {
                int before = in.read();
                while (before >= 0 && before != '=') {
                    before = in.read();
                }
                try (JsonParser parser = json.createParser(in)) {
                    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                        if (texts && token.isScalarValue()) {
                            characters += parser.getText().length();
                        }
                        tokens++;
                    }
                    bytes += parser.currentLocation().getByteOffset();
                }
            }
        }
    }

    /** Counts activities and answers nothing else. */
    private Sink dropping() {
        InvocationHandler nothing = (proxy, method, arguments) -> null;
        Class<?>[] log = {FileLog.class};
        Object silent = Proxy.newProxyInstance(FileLog.class.getClassLoader(), log, nothing);
        InvocationHandler counting = (proxy, method, arguments) -> switch (method.getName()) {
            case "activity" -> {
                activities++;
                yield null;
            }
            case "file" -> silent;
            case "expectedOwner" -> Optional.empty();
            default -> null;
        };
        return (Sink) Proxy.newProxyInstance(Sink.class.getClassLoader(), new Class<?>[] {Sink.class}, counting);
    }

    /** The files of an archive, without what makes opening it safe. */
    private static final class Zipped implements Source {
        private final String name;
        private final List<Entry> entries = new ArrayList<>();

        Zipped(Path export, ZipFile zip) {
            this.name = String.valueOf(export.getFileName());
            for (ZipEntry one : Collections.list(zip.entries())) {
                entries.add(new Entry() {
                    @Override
                    public String name() {
                        return one.getName();
                    }

                    @Override
                    public InputStream open() throws IOException {
                        return zip.getInputStream(one);
                    }
                });
            }
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Entry> entries() {
            return entries;
        }

        @Override
        public @Nullable LocalDate packedOn() {
            return null;
        }
    }
}
