package org.mingle.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;

/**
 * What an export takes in one database, in seconds and bytes.
 *
 * @param again the same export once more, with nothing new
 * @param undo taking back what it brought
 * @param index the search index, built afterwards
 * @param heap what an import needs of the heap, beyond what was in use before
 * @param bytes the rows with their indexes, without the search
 */
record ImportCost(
        String database, long rows, double first, double again, double undo, double index, long heap, long bytes) {
    static ImportCost of(Imports imports, Peer peer, Path export) throws Exception {
        long[] heap = {0};
        in(peer, workspace -> heap[0] = LiveHeap.of(() -> take(imports, workspace, export)));
        ImportCost[] cost = new ImportCost[1];
        in(peer, workspace -> {
            ImportId[] made = new ImportId[2];
            double first = Rounds.seconds(() -> made[0] = take(imports, workspace, export));
            long rows = peer.count(workspace);
            long bytes = peer.bytes(workspace);
            double again = Rounds.seconds(() -> made[1] = take(imports, workspace, export));
            double index = Rounds.seconds(
                    () -> workspace.asOf(LocalDate.now()).search().prepare());
            workspace.imports().undo(made[1]);
            double undo = Rounds.seconds(() -> workspace.imports().undo(made[0]));
            cost[0] = new ImportCost(peer.name(), rows, first, again, undo, index, heap[0], bytes);
        });
        return cost[0];
    }

    static ImportId take(Imports imports, Workspace workspace, Path export) {
        ImportReport report = imports.read(export, workspace.imports(), null, Progress.NONE);
        if (!report.kept()) {
            throw new IllegalStateException(report.refused());
        }
        return Objects.requireNonNull(report.id());
    }

    /** Something done in an empty workspace that is gone afterwards. */
    private interface Use {
        void with(Workspace workspace) throws Exception;
    }

    private static void in(Peer peer, Use use) throws Exception {
        Workspace workspace = peer.open();
        try {
            use.with(workspace);
        } finally {
            peer.done(workspace);
        }
    }

    void print(PrintStream out) {
        out.printf(
                "%s, %,d rows: import %.1f s, once more %.1f s, taken back %.1f s, search index %.1f s; heap %.0f MB;"
                        + " %,d bytes a row%n",
                database, rows, first, again, undo, index, heap / 1e6, bytes / rows);
    }

    void printGrowth(ImportCost smaller, PrintStream out) {
        out.printf(
                "with %.1f times the rows: import %.1f, once more %.1f, taken back %.1f, search index %.1f, heap %.1f times"
                        + " as much%n",
                (double) rows / smaller.rows,
                first / smaller.first,
                again / smaller.again,
                undo / smaller.undo,
                index / smaller.index,
                (double) heap / smaller.heap);
    }
}
