package org.mingle.desktop.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Profile;
import org.mingle.api.guest.Guest;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.look.Wording;

/** Opens workspaces and reads exports into them; on the worker's thread. */
final class Opening {
    private final Rooms rooms;
    private final String workspaceName;
    private final @Nullable LocalDate fixedAsOf;

    Opening(Rooms rooms, String workspaceName, @Nullable LocalDate fixedAsOf) {
        this.rooms = rooms;
        this.workspaceName = workspaceName;
        this.fixedAsOf = fixedAsOf;
    }

    /** Opens what was kept; null when nothing was. */
    @Nullable
    Showing kept() {
        if (!rooms.workspaces().list().contains(workspaceName)) {
            return null;
        }
        Workspace workspace = rooms.workspaces().open(workspaceName);
        if (workspace.imports().list().stream().allMatch(ImportLedger.Entry::undone)) {
            workspace.close();
            return null;
        }
        return open(workspace, null, today(), "");
    }

    Showing guest(Guest guest, Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("mingle-guest");
        try {
            progress.report(-1, guest.name() + " is packing");
            rooms.guests().write(guest.id(), folder);
            return exports(List.of(folder.resolve(guest.id()).resolve("linkedin.zip")), false, null, guest, progress);
        } finally {
            delete(folder);
        }
    }

    Showing exports(List<Path> exports, boolean keep, @Nullable String me, @Nullable Guest guest, Progress progress) {
        Workspace workspace = keep
                ? rooms.workspaces().open(workspaceName)
                : rooms.workspaces().temporary();
        boolean handedOver = false;
        try {
            List<ImportReport> reports = new ArrayList<>();
            for (Path export : exports) {
                ImportReport report = rooms.imports().read(export, workspace.imports(), me, progress);
                if (!report.kept() && !report.candidates().isEmpty() && me == null) {
                    return new Showing.Asking(exports, keep, report.candidates());
                }
                reports.add(report);
            }
            if (reports.stream().noneMatch(ImportReport::kept)) {
                throw new Refused(sentences(reports));
            }
            progress.check();
            Showing open = open(workspace, guest, keep ? today() : newest(reports), guest == null ? news(reports) : "");
            handedOver = true;
            return open;
        } finally {
            if (!handedOver) {
                workspace.close();
            }
        }
    }

    private Showing.Open open(Workspace workspace, @Nullable Guest guest, LocalDate asOf, String news) {
        String owner = workspace.asOf(asOf).profiles().stream()
                .map(Profile::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(guest == null ? "" : guest.name());
        return new Showing.Open(workspace, guest, owner, asOf, null, news);
    }

    LocalDate today() {
        return fixedAsOf != null ? fixedAsOf : LocalDate.now(rooms.clock().withZone(ZoneOffset.UTC));
    }

    /** A throw-away look is as of the newest export, as on the command line. */
    private LocalDate newest(List<ImportReport> reports) {
        return fixedAsOf != null
                ? fixedAsOf
                : reports.stream()
                        .map(ImportReport::exportDate)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElseGet(this::today);
    }

    private static String sentences(List<ImportReport> reports) {
        StringBuilder text = new StringBuilder();
        for (ImportReport report : reports) {
            String reason = report.refused();
            if (reason != null) {
                text.append(text.length() == 0 ? "" : "\n").append(reason);
            }
        }
        return text.toString();
    }

    private static String news(List<ImportReport> reports) {
        int rows = reports.stream().mapToInt(ImportReport::fresh).sum();
        int files = reports.stream().mapToInt(report -> report.files().size()).sum();
        int missing = reports.stream()
                .mapToInt(report -> report.expectedButMissing().size())
                .sum();
        String refused = sentences(reports);
        String read = rows == 0
                ? "Nothing new: Mingle knew every row of this export already."
                : "Read " + Wording.count(rows, "new row", "new rows") + " from "
                        + Wording.count(files, "file", "files") + ".";
        String lacking = missing == 0
                ? ""
                : " " + Wording.count(missing, "file is", "files are") + " not in the export; see Imports.";
        return read + lacking + (refused.isEmpty() ? "" : " Not used: " + refused);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Opening::deleteOne);
        } catch (IOException | UncheckedIOException left) {
            // The folder is in the cache, which is always rebuildable.
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** None of the exports could be used; the message is for the person. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }
}
