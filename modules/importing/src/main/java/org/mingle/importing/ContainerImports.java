package org.mingle.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Imports;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.importing.TableImporter;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;
import org.mingle.importing.Drop.Find;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads exports of any container that can be opened safely, with whatever importers are there at the time. */
@Component
public final class ContainerImports implements Imports {
    private static final String CALLED_OFF = "It was called off; what was read before it is kept.";

    private static final int MOST_LOOKED_INTO = 200;

    private final Clock clock;
    private final Limits limits;
    private final Path temporary;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Importer> importers = List.of();

    @Activate
    public ContainerImports() {
        this(Clock.systemUTC(), Limits.USUAL, List.of(), Path.of(System.getProperty("java.io.tmpdir", ".")));
    }

    ContainerImports(Clock clock, Limits limits, List<Importer> importers, Path temporary) {
        this.clock = clock;
        this.limits = limits;
        this.importers = importers;
        this.temporary = temporary;
    }

    @Override
    public List<Result> read(List<Path> exports, ImportLedger into, @Nullable String me, Progress progress) {
        List<Importer> inOrder = importers.stream()
                .sorted(Comparator.comparing(Importer::format))
                .toList();
        try (Drop drop = new Drop(limits, temporary, inOrder, progress)) {
            return all(drop.look(exports), into, me, progress);
        }
    }

    @Override
    public Optional<PeopleTable> table(Path place) {
        if (Files.isRegularFile(place)) {
            return tableIn(place);
        }
        return Files.isDirectory(place) ? onlyTable(place) : Optional.empty();
    }

    /** Of several tables nobody could tell which one is asked about. */
    private Optional<PeopleTable> onlyTable(Path folder) {
        try {
            List<Folder.Loose> files = Folder.files(folder.toRealPath(), limits);
            if (files.size() > MOST_LOOKED_INTO) {
                return Optional.empty();
            }
            List<PeopleTable> tables = files.stream()
                    .flatMap(each -> tableIn(each.file()).stream())
                    .limit(2)
                    .toList();
            return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
        } catch (ImportException | IOException notOne) {
            // Whoever reads it says why.
            return Optional.empty();
        }
    }

    private Optional<PeopleTable> tableIn(Path file) {
        try (Container container = Container.open(file, Container.name(file), limits, temporary, Progress.NONE)) {
            for (Importer importer : importers) {
                Optional<PeopleTable> table =
                        importer instanceof TableImporter tables ? tables.table(container.whole()) : Optional.empty();
                if (table.isPresent()) {
                    return table;
                }
            }
        } catch (ImportException | IOException notOne) {
            // Whoever reads it says why.
            return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public String title(String format) {
        return importers.stream()
                .filter(importer -> importer.format().equals(format))
                .map(Refusals::title)
                .findFirst()
                .orElse(format);
    }

    private List<Result> all(List<Find> finds, ImportLedger into, @Nullable String me, Progress progress) {
        double all = Math.max(1, finds.stream().mapToLong(Find::size).sum());
        long done = 0;
        List<Result> results = new ArrayList<>();
        for (Find find : finds) {
            long then = done + find.size();
            if (find instanceof Find.Export export) {
                Leg leg = new Leg(progress, done / all, then / all);
                results.add(new Result(find.place(), one(export, into, me, leg, results)));
            } else if (find instanceof Find.Refused refused) {
                results.add(new Result(find.place(), refused.report()));
            }
            done = then;
        }
        return results;
    }

    /** Nobody has to be told that nothing was kept. */
    private ImportReport one(
            Find.Export export, ImportLedger into, @Nullable String me, Progress progress, List<Result> before) {
        Importer reader = export.claim().importer();
        try {
            return keep(export, into, me, progress);
        } catch (CancelledException calledOff) {
            if (before.stream().noneMatch(one -> one.report().kept())) {
                throw calledOff;
            }
            return ImportReport.refused(export.claim().part().name(), reader.format(), CALLED_OFF, List.of());
        } catch (ImportException | IOException | RuntimeException | StackOverflowError | LinkageError refused) {
            Throwable unsound = export.claim().part().trouble();
            return Refusals.report(export.claim().part().name(), reader, unsound == null ? refused : unsound);
        }
    }

    private ImportReport keep(Find.Export export, ImportLedger into, @Nullable String me, Progress progress)
            throws IOException, ImportException {
        progress.check();
        Part part = export.claim().part();
        Importer importer = export.claim().importer();
        export.meter().begin(part.size(), progress);
        try (Intake intake = into.open();
                IntakeSink sink = new IntakeSink(intake, new OwnerCheck(into, me), LocalDate.now(clock))) {
            importer.read(part, sink, progress);
            part.requireSound();
            sink.beside(export.claim().beside());
            sink.settle();
            if (sink.empty()) {
                throw new ImportException("There is nothing in this export that can be used.");
            }
            progress.check();
            progress.report(0.99, "Keeping it");
            ImportReport kept = intake.commit(sink.report(part.name(), importer.format(), part.packedOn()));
            progress.report(1, "Done");
            return kept;
        }
    }
}
