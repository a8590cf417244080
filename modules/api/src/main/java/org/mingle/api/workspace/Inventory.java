package org.mingle.api.workspace;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace keeps.
 *
 * @param holdings by kind, then file
 * @param bytes size of the database with all workspaces in it; null when it is on a server
 * @param texts whether the texts of private messages are kept
 * @param backups automatic copies in the home folder, newest first
 * @param waiting what the person wrote about people whom no import names any more, by name
 */
public record Inventory(
        List<Holding> holdings, @Nullable Long bytes, boolean texts, List<Backup> backups, List<Waiting> waiting) {
    public Inventory {
        holdings = List.copyOf(holdings);
        waiting = List.copyOf(waiting);
        backups = List.copyOf(backups);
    }

    /**
     * Rows of one kind from one file.
     *
     * @param kind lower case, plural, for example {@code messages}
     * @param single the same of one, for example {@code message}
     * @param file of the export; empty for what the person wrote and what Mingle worked out
     * @param rows how many
     * @param since when the first of them was read, null when nobody noted it
     */
    public record Holding(
            String kind,
            String single,
            String file,
            long rows,
            @Nullable Instant since) {
        /** Returns what the number of rows is followed by. */
        public String words() {
            return rows == 1 ? single : kind;
        }
    }

    /**
     * What waits until an import names somebody again.
     *
     * @param rows notes, tags and the like, at least one
     */
    public record Waiting(String name, List<Trace> rows) {
        public Waiting {
            rows = List.copyOf(rows);
        }
    }
}
