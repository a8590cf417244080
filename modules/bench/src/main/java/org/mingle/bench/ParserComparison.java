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
 * An importer whose records are dropped, beside the parser below it that reads the same bytes to their end. Both are told by
 * processor time, of all threads, since others may be at work; then by how much of the heap they need.
 */
final class ParserComparison {
    private final List<Importer> importers;

    ParserComparison(List<Importer> importers) {
        this.importers = importers;
    }

    void run(Path export, int rounds, PrintStream out) throws Exception {
        try (FileSource source = new FileSource(export)) {
            Importer importer = recognised(source);
            Rounds ours = new Rounds("importer of " + importer.format() + ", into nothing");
            Rounds bare = new Rounds(BareParser.of(last(source).name()) + " reads the same bytes");
            Dropped dropped = new Dropped();
            BareParser.Count count = new BareParser.Count();
            for (int i = 0; i < rounds; i++) {
                ours.add(Rounds.processorSeconds(() -> importer.read(source, dropped.sink(), Progress.NONE)));
                bare.add(Rounds.processorSeconds(() -> parse(source, count)));
            }
            double megabytes = bytes(source) / 1e6;
            out.println(ours.line());
            out.println(bare.line());
            out.printf(
                    "importer / parser   median %.2f   first round %.2f   (%.0f MB, %.0f and %.0f MB/s of processor time, %,d records, %,d skipped, %,d texts, %,d characters)%n",
                    ours.median() / bare.median(),
                    ours.first() / bare.first(),
                    megabytes,
                    megabytes / ours.median(),
                    megabytes / bare.median(),
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
