package org.mingle.desktop.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Profile;
import org.mingle.api.guest.Guest;
import org.mingle.api.guest.Guests;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;

/** Opens workspaces and reads exports into them; on the worker's thread. */
final class Opening {
    private final RoomsToCome rooms;
    private final Guests guests;
    private final Clock clock;
    private final String workspaceName;
    private final @Nullable LocalDate fixedAsOf;

    Opening(RoomsToCome rooms, Guests guests, Clock clock, String workspaceName, @Nullable LocalDate fixedAsOf) {
        this.rooms = rooms;
        this.guests = guests;
        this.clock = clock;
        this.workspaceName = workspaceName;
        this.fixedAsOf = fixedAsOf;
    }

    /** Returns the same for another workspace and day. */
    Opening elsewhere(String otherName, @Nullable LocalDate otherDay) {
        return new Opening(rooms, guests, clock, otherName, otherDay);
    }

    String workspaceName() {
        return workspaceName;
    }

    @Nullable
    LocalDate fixedDay() {
        return fixedAsOf;
    }

    /** Whether there may be something to open: when that cannot be told, opening it says why. */
    boolean mayBeKept(Progress progress) {
        Workspaces workspaces = rooms.await(progress).workspaces();
        try {
            return workspaces.list().contains(workspaceName);
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Opens what was kept; null when nothing was. */
    @Nullable
    Showing kept(Progress progress) {
        Workspaces workspaces = rooms.await(progress).workspaces();
        if (!workspaces.list().contains(workspaceName)) {
            return null;
        }
        Workspace workspace = workspaces.open(workspaceName);
        if (workspace.imports().list().stream().allMatch(ImportLedger.Entry::undone)) {
            workspace.close();
            return null;
        }
        return open(workspace, today(), "", "");
    }

    Showing guest(Guest guest, Progress progress) throws IOException {
        rooms.await(progress);
        Path folder = Files.createTempDirectory("mingle-guest");
        try {
            progress.report(-1, guest.name() + " is packing");
            guests.write(guest.id(), folder);
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
                me,
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

    /** What was kept before the work was called off stays; of a question nothing stays until it is answered. */
    private Showing read(
            List<Path> exports, boolean keep, Showing.@Nullable Me me, Progress progress, Arrival arrival) {
        Rooms there = rooms.await(progress);
        Workspace workspace = keep
                ? there.workspaces().open(workspaceName)
                : there.workspaces().temporary();
        boolean handedOver = false;
        try {
            String address = me == null ? null : me.address();
            List<Imports.Result> results = there.imports().read(exports, workspace.imports(), address, progress);
            List<ImportReport> reports =
                    results.stream().map(Imports.Result::report).toList();
            Optional<ImportReport> whose = reports.stream()
                    .filter(report -> !report.candidates().isEmpty())
                    .findFirst();
            if (me == null && whose.isPresent()) {
                takeBack(workspace, reports);
                return new Showing.Asking(exports, keep, whose.get().candidates());
            }
            for (Imports.Result result : results) {
                Optional<PeopleTable> table =
                        unknown(result) ? there.imports().table(result.place()) : Optional.empty();
                if (table.isPresent()) {
                    takeBack(workspace, reports);
                    return new Showing.Columns(exports, keep, me, result.place(), table.get());
                }
            }
            if (reports.stream().noneMatch(ImportReport::kept)) {
                throw new Refused(Outcome.refused(reports));
            }
            if (!keep) {
                progress.check();
            }
            Showing shown = arrival.show(workspace, reports);
            handedOver = true;
            return shown;
        } finally {
            if (!handedOver) {
                workspace.close();
            }
        }
    }

    private static boolean unknown(Imports.Result result) {
        return !result.report().kept() && result.report().format() == null;
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
        return fixedAsOf != null ? fixedAsOf : LocalDate.now(clock.withZone(ZoneOffset.UTC));
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

    static void delete(Path folder) {
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
