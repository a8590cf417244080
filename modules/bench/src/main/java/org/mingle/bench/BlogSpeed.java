package org.mingle.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** The importer of blogs, whose records are dropped, beside the JDK's StAX parser that merely takes every text of the same bytes. */
final class BlogSpeed {
    private static final int ROUNDS = 5;

    private final Importer importer;
    private long records;
    private long characters;

    BlogSpeed(Importer importer) {
        this.importer = importer;
    }

    void run(Path export, PrintStream out) throws Exception {
        Rounds ours = new Rounds("importer, into nothing");
        Rounds bare = new Rounds("StAX reads the same bytes");
        for (int i = 0; i < ROUNDS; i++) {
            ours.time(() -> importer.read(new OneFile(export), dropping(), Progress.NONE));
            bare.time(() -> parse(export));
        }
        out.println(ours.line());
        out.println(bare.line());
        double megabytes = Files.size(export) / 1e6;
        out.printf(
                "importer / StAX   median %.2f   first round %.2f   (%.0f MB, %.0f MB/s, %,d records, %,d"
                        + " characters)%n",
                ours.median() / bare.median(),
                ours.first() / bare.first(),
                megabytes,
                megabytes / ours.median(),
                records / ROUNDS,
                characters / ROUNDS);
        out.printf("heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    }

    private void parse(Path export) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(export), 1 << 16)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
                characters += reader.isCharacters() ? reader.getText().length() : 0;
            }
        }
    }

    private Sink dropping() {
        FileLog log = nothing(FileLog.class, null);
        return nothing(Sink.class, log);
    }

    private <T> T nothing(Class<T> type, @Nullable FileLog log) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, method, args) -> {
            records += method.getName().equals("activity") ? 1 : 0;
            return switch (method.getName()) {
                case "expectedOwner" -> Optional.empty();
                case "file" -> log;
                default -> null;
            };
        }));
    }

    /** A file as it lies there. */
    private record OneFile(Path path) implements Source, Source.Entry {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public List<Entry> entries() {
            return List.of(this);
        }

        @Override
        public @Nullable LocalDate packedOn() {
            return null;
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
