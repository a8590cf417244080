package org.mingle.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.importing.Imports;
import org.mingle.api.progress.Progress;
import org.mingle.api.situation.Observer;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.KeptTies;
import org.mingle.api.workspace.Workspace;

/**
 * How long a person waits for what the views show: the first time after the workspace was opened, and again while nothing
 * has changed.
 */
final class ViewsSpeed {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int AGAIN = 9;
    private static final int STRONGEST = 50;
    private static final int TIMELINES = 200;
    private static final int PAIRS = 200;

    private final BenchWorkspace place;
    private final Imports imports;
    private final Observer observer;
    private final PrintStream out;

    ViewsSpeed(BenchWorkspace place, Imports imports, Observer observer, PrintStream out) {
        this.place = place;
        this.imports = imports;
        this.observer = observer;
        this.out = out;
    }

    void run(List<Path> exports) throws Exception {
        try (place) {
            try (Workspace workspace = place.open()) {
                for (Path export : exports) {
                    imports.read(export, workspace.imports(), null, Progress.NONE);
                }
            }
            try (Workspace workspace = place.open()) {
                time("the 50 strongest ties, right after the import", () -> strongest(workspace));
            }
            try (Workspace workspace = place.open()) {
                measure(workspace);
            }
        }
    }

    private void measure(Workspace workspace) {
        time("the 50 strongest ties, of a workspace opened anew", () -> strongest(workspace));
        time(
                "the 50 strongest idle ones, the same",
                () -> seen(workspace).idle(STRONGEST).size());
        time(
                "the 1,000 strongest idle ones, the same",
                () -> seen(workspace).idle(KeptTies.MOST).size());
        time(
                "everybody on the contacts page",
                () -> workspace.asOf(DAY).contacts().search(ContactQuery.ALL).size());
        time("all ties", () -> seen(workspace).ties().size());
        time(
                "companies worth watching",
                () -> seen(workspace).companies().candidates().size());
        time(
                "one company, with its time line",
                () -> seen(workspace).companies().company("Company 7").stays().size());
        timelines(workspace);
        time(
                "duplicates to be decided",
                () -> workspace.identities().proposals(PAIRS).size());
    }

    private Situation seen(Workspace workspace) {
        return observer.observe(workspace, DAY, Progress.NONE);
    }

    private int strongest(Workspace workspace) {
        return seen(workspace).strongest(STRONGEST).size();
    }

    private void timelines(Workspace workspace) {
        List<ContactId> closest = seen(workspace).ties().stream()
                .limit(TIMELINES)
                .map(tie -> tie.contact().id())
                .toList();
        List<Double> millis = new ArrayList<>();
        int acts = 0;
        for (ContactId one : closest) {
            long start = System.nanoTime();
            acts += workspace
                    .asOf(DAY)
                    .activities()
                    .list(ActivityQuery.ALL.withContact(one))
                    .size();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        line("the time line of one of " + closest.size() + " people", millis, acts + " acts");
    }

    private void time(String what, Supplier<Integer> work) {
        List<Double> millis = new ArrayList<>();
        int found = 0;
        for (int i = 0; i <= AGAIN; i++) {
            long start = System.nanoTime();
            found = work.get();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        line(what, millis, "%,d".formatted(found));
    }

    private void line(String what, List<Double> millis, String found) {
        List<Double> again = new ArrayList<>(millis.subList(1, millis.size()));
        Collections.sort(again);
        out.printf(
                "%-48s first %8.1f ms   again %8.2f ms   slowest again %8.2f ms   (%s)%n",
                what, millis.get(0), again.get(again.size() / 2), again.get(again.size() - 1), found);
    }
}
