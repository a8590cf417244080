package org.mingle.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/**
 * An importer whose records are dropped, beside the parser below it that reads the same bytes to their end. At most twice the
 * parser's time was wanted, and that is time by the clock; as an importer may keep two processors busy where the parser has one,
 * processor time of all threads is told beside it. Then comes how much of the heap they need.
 */
final class ParserComparison {
    private final List<Importer> importers;

    ParserComparison(List<Importer> importers) {
        this.importers = importers;
    }

    void run(Path export, int rounds, PrintStream out) throws Exception {
        try (FileSource source = new FileSource(export)) {
            Importer importer = recognised(source);
            ClockAndProcessor ours = new ClockAndProcessor("importer of " + importer.format() + ", into nothing");
            ClockAndProcessor bare =
                    new ClockAndProcessor(BareParser.of(last(source).name()) + " reads the same bytes");
            Dropped dropped = new Dropped();
            BareParser.Count count = new BareParser.Count();
            for (int i = 0; i < rounds; i++) {
                ours.time(() -> importer.read(source, dropped.sink(), Progress.NONE));
                bare.time(() -> parse(source, count));
            }
            double megabytes = bytes(source) / 1e6;
            out.println(ours.lines());
            out.println(bare.lines());
            out.println("importer / parser   median " + ours.besides(bare));
            out.printf(
                    "%.0f MB, %.0f and %.0f MB/s by the clock, %,d records, %,d skipped, %,d texts, %,d characters%n",
                    megabytes,
                    ours.aSecond(megabytes),
                    bare.aSecond(megabytes),
                    dropped.records() / rounds,
                    dropped.skipped() / rounds,
                    count.texts() / rounds,
                    count.characters() / rounds);
            long heap = LiveHeap.of(() -> importer.read(source, dropped.sink(), Progress.NONE));
            long bareHeap = LiveHeap.of(() -> parse(source, count));
            out.printf("live heap at most   importer %.1f MB   parser %.1f MB%n", heap / 1e6, bareHeap / 1e6);
        }
    }

    private Importer recognised(Source source) throws IOException {
        Importer best = importers.get(0);
        double most = 0;
        for (Importer one : importers) {
            double sure = one.recognises(source);
            if (sure > most) {
                best = one;
                most = sure;
            }
        }
        if (most < 0.5) {
            throw new IllegalStateException("No importer knows it.");
        }
        return best;
    }

    private static Source.Entry last(Source source) {
        return source.entries().get(source.entries().size() - 1);
    }

    private static void parse(Source source, BareParser.Count count) throws IOException {
        for (Source.Entry entry : source.entries()) {
            try (InputStream in = BareParser.buffered(entry.open())) {
                BareParser.of(entry.name()).read(in, count);
            }
        }
    }

    private static long bytes(Source source) throws IOException {
        long bytes = 0;
        byte[] chunk = new byte[1 << 16];
        for (Source.Entry entry : source.entries()) {
            try (InputStream in = entry.open()) {
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    bytes += read;
                }
            }
        }
        return bytes;
    }
}
