package org.mingle.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingle.api.importing.Imports;
import org.mingle.api.progress.Progress;
import org.mingle.api.search.Hit;
import org.mingle.api.search.Search;
import org.mingle.api.workspace.Workspace;

/** How long a person waits for an answer to each letter they type, in a workspace that holds one export. */
final class SearchSpeed {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int WARM = 1;
    private static final int ROUNDS = 4;
    private static final int LIMIT = 30;
    /** A name, a company, a title, words of messages, two words, mistakes, and what is not there. */
    private static final List<String> TYPED = List.of(
            "last12345",
            "first77 last",
            "company 3999",
            "role 12",
            "customers",
            "launch garden",
            "the project price",
            "custmoers",
            "launhc",
            "lsat29001",
            "compnay 17",
            "zebra",
            "questoin about numebrs");

    private final BenchWorkspace place;
    private final Imports imports;

    SearchSpeed(BenchWorkspace place, Imports imports) {
        this.place = place;
        this.imports = imports;
    }

    void run(Path export, PrintStream out) throws Exception {
        try (place;
                Workspace workspace = place.open()) {
            imports.read(export, workspace.imports(), null, Progress.NONE);
            Rounds built = new Rounds("index of messages, built");
            built.time(() -> workspace.asOf(DAY).search().prepare());
            out.println(built.line());
            Rounds again = new Rounds("people and words, read anew");
            again.time(() -> workspace.asOf(DAY).search().prepare());
            out.println(again.line());
            measure(workspace.asOf(DAY).search(), out);
        }
    }

    private static void measure(Search search, PrintStream out) {
        List<Double> millis = new ArrayList<>();
        double worst = 0;
        String slowest = "";
        int hits = 0;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (String text : TYPED) {
                for (int end = 1; end <= text.length(); end++) {
                    long start = System.nanoTime();
                    List<Hit> found = search.find(text.substring(0, end), LIMIT);
                    double took = (System.nanoTime() - start) / 1e6;
                    if (round >= WARM) {
                        millis.add(took);
                        hits += found.size();
                        if (took > worst) {
                            worst = took;
                            slowest = text.substring(0, end);
                        }
                    }
                }
            }
        }
        Collections.sort(millis);
        out.printf(
                "search as one types, %d answers, %d hits: median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, worst %.1f ms (%s)%n",
                millis.size(), hits, at(millis, 0.5), at(millis, 0.95), at(millis, 0.99), worst, slowest);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
