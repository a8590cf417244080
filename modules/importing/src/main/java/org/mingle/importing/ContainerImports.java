package org.mingle.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Imports;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads exports of any container that can be opened safely, with whatever importers are there at the time. */
@Component
public final class ContainerImports implements Imports {
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
    public ImportReport read(Path export, ImportLedger into, @Nullable String me, Progress progress) {
        Path last = export.getFileName() == null ? export : export.getFileName();
        String name = last.toString();
        progress.report(0, "Opening " + name);
        try (Container source = Container.open(export, name, limits, temporary, progress)) {
            Importer importer = recognise(source, List.copyOf(importers), progress);
            return keepOrRefuse(source, importer, into, me, progress);
        } catch (ImportException | IOException refused) {
            return Refusals.report(name, null, refused);
        }
    }

    private ImportReport keepOrRefuse(
            Container source, Importer importer, ImportLedger into, @Nullable String me, Progress progress) {
        try {
            return keep(source, importer, into, me, progress);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (ImportException | IOException | RuntimeException | StackOverflowError | LinkageError refused) {
            Throwable unsound = source.trouble();
            return Refusals.report(source.name(), importer.format(), unsound == null ? refused : unsound);
        }
    }

    private Importer recognise(Container source, List<Importer> present, Progress progress)
            throws IOException, ImportException {
        Importer best = null;
        double most = 0;
        List<Importer> inOrder =
                present.stream().sorted(Comparator.comparing(Importer::format)).toList();
        for (Importer importer : inOrder) {
            progress.check();
            double sure = confidence(importer, source);
            if (sure > most) {
                most = sure;
                best = importer;
            }
        }
        if (best == null) {
            source.requireSound();
            throw Refusals.notRecognised(source, inOrder);
        }
        return best;
    }

    private static double confidence(Importer importer, Source source) throws IOException {
        try {
            return importer.recognises(source);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            Refusals.log(importer.format(), fault);
            return 0;
        }
    }

    private ImportReport keep(
            Container source, Importer importer, ImportLedger into, @Nullable String me, Progress progress)
            throws IOException, ImportException {
        try (Intake intake = into.open();
                IntakeSink sink = new IntakeSink(intake, new OwnerCheck(into, me), LocalDate.now(clock))) {
            importer.read(source, sink, progress);
            source.requireSound();
            sink.settle();
            if (sink.empty()) {
                throw new ImportException("There is nothing in this export that can be used.");
            }
            progress.check();
            progress.report(0.99, "Keeping it");
            ImportReport kept = intake.commit(sink.report(source.name(), importer.format(), source.packedOn()));
            progress.report(1, "Done");
            return kept;
        }
    }
}
