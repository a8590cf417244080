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
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;

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

    String workspaceName() {
        return workspaceName;
    }

    @Nullable
    LocalDate fixedDay() {
        return fixedAsOf;
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
        return open(workspace, today(), "", "");
    }

    Showing guest(Guest guest, Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("mingle-guest");
        try {
            progress.report(-1, guest.name() + " is packing");
            rooms.guests().write(guest.id(), folder);
            Path export = folder.resolve(guest.id()).resolve("linkedin.zip");
            return read(List.of(export), false, null, progress, (workspace, reports) -> {
                LocalDate asOf = newest(reports);
                return new Showing.Open(workspace, guest, owner(workspace, asOf, guest.name()), asOf, null, "");
            });
        } finally {
            delete(folder);
        }
    }

    Showing exports(List<Path> exports, boolean keep, Showing.@Nullable Me me, Progress progress) {
        return read(
                exports,
                keep,
                me == null ? null : me.address(),
                progress,
                (workspace, reports) -> open(
                        workspace,
                        keep ? today() : newest(reports),
                        me == null ? "" : me.name(),
                        Outcome.news(reports)));
    }

    /** Shows a workspace into which these exports were read. */
    private interface Arrival {
        Showing show(Workspace workspace, List<ImportReport> reports);
    }

    /** Either all of this is kept or nothing: what was read before the work was called off is taken back. */
    private Showing read(List<Path> exports, boolean keep, @Nullable String me, Progress progress, Arrival arrival) {
        Workspace workspace = keep
                ? rooms.workspaces().open(workspaceName)
                : rooms.workspaces().temporary();
        List<ImportReport> reports = new ArrayList<>();
        boolean handedOver = false;
        try {
            for (Path export : exports) {
                ImportReport report = rooms.imports().read(export, workspace.imports(), me, progress);
                if (!report.kept() && !report.candidates().isEmpty() && me == null) {
                    return new Showing.Asking(exports, keep, report.candidates());
                }
                reports.add(report);
            }
            if (reports.stream().noneMatch(ImportReport::kept)) {
                throw new Refused(Outcome.refused(reports));
            }
            progress.check();
            Showing shown = arrival.show(workspace, reports);
            handedOver = true;
            return shown;
        } finally {
            if (!handedOver) {
                takeBack(workspace, reports);
                workspace.close();
            }
        }
    }

    private static void takeBack(Workspace workspace, List<ImportReport> reports) {
        if (!workspace.temporary()) {
            for (int i = reports.size() - 1; i >= 0; i--) {
                ImportId id = reports.get(i).id();
                if (id != null) {
                    workspace.imports().undo(id);
                }
            }
        }
    }

    private Showing.Open open(Workspace workspace, LocalDate asOf, String name, String news) {
        return new Showing.Open(workspace, null, owner(workspace, asOf, name), asOf, null, news);
    }

    private static String owner(Workspace workspace, LocalDate asOf, String otherwise) {
        return workspace.asOf(asOf).profiles().stream()
                .map(Profile::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
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
