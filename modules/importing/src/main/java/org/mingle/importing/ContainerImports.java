package org.mingle.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
import org.mingle.api.workspace.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads exports of any container that can be opened safely, with whatever importers are there at the time. */
@Component
public final class ContainerImports implements Imports {
    private static final Logger LOG = LoggerFactory.getLogger(ContainerImports.class);
    private static final int MOST_NAMES = 5;

    private final Clock clock;
    private final Limits limits;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Importer> importers = List.of();

    @Activate
    public ContainerImports() {
        this(Clock.systemUTC(), Limits.USUAL, List.of());
    }

    ContainerImports(Clock clock, Limits limits, List<Importer> importers) {
        this.clock = clock;
        this.limits = limits;
        this.importers = importers;
    }

    @Override
    public ImportReport read(Path export, ImportLedger into, @Nullable String me, Progress progress) {
        Path last = export.getFileName() == null ? export : export.getFileName();
        String name = last.toString();
        try {
            if (!Files.exists(export)) {
                throw new ImportException("There is no such file or folder.");
            }
            return read(export, name, into, me, progress);
        } catch (ImportException refused) {
            return ImportReport.refused(name, null, sentence(refused), refused.candidates());
        } catch (IOException unreadable) {
            return ImportReport.refused(name, null, sentence(unreadable), List.of());
        }
    }

    private ImportReport read(Path export, String name, ImportLedger into, @Nullable String me, Progress progress)
            throws IOException, ImportException {
        progress.report(0, "Opening " + name);
        try (Container source = Container.open(export, name, limits, progress)) {
            Importer importer = recognise(source, List.copyOf(importers), progress);
            String format = importer.format();
            try {
                return keep(source, importer, into, me, progress);
            } catch (ImportException refused) {
                return ImportReport.refused(name, format, sentence(refused), refused.candidates());
            } catch (IOException unreadable) {
                return ImportReport.refused(name, format, sentence(unreadable), List.of());
            } catch (StoreException trouble) {
                LOG.warn("The store did not take an import", trouble);
                return ImportReport.refused(name, format, sentence(trouble), List.of());
            } catch (CancelledException cancelled) {
                throw cancelled;
            } catch (RuntimeException | StackOverflowError | LinkageError fault) {
                return ImportReport.refused(name, format, faulty(format, fault), List.of());
            }
        }
    }

    private Importer recognise(Source source, List<Importer> present, Progress progress)
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
            throw new ImportException(notRecognised(source, inOrder));
        }
        return best;
    }

    private static double confidence(Importer importer, Source source) throws IOException {
        try {
            return importer.recognises(source);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            LOG.warn("{}", faulty(importer.format(), fault));
            return 0;
        }
    }

    private ImportReport keep(
            Source source, Importer importer, ImportLedger into, @Nullable String me, Progress progress)
            throws IOException, ImportException {
        try (Intake intake = into.open()) {
            IntakeSink sink = new IntakeSink(intake, new OwnerCheck(into, me), LocalDate.now(clock));
            importer.read(source, sink, progress);
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

    private static String notRecognised(Source source, List<Importer> present) {
        String names = source.entries().stream()
                .limit(MOST_NAMES)
                .map(Source.Entry::name)
                .collect(Collectors.joining(", "));
        int more = source.entries().size() - MOST_NAMES;
        String formats = present.isEmpty()
                ? "No importer is installed."
                : "Mingle reads: " + present.stream().map(Importer::format).collect(Collectors.joining(", ")) + ".";
        return "This is not an export that Mingle knows. It holds " + names + (more > 0 ? " and " + more + " more" : "")
                + ". " + formats;
    }

    /** The message of a fault may quote the export, so only its kind and place are logged, and neither is shown. */
    private static String faulty(String format, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        LOG.error(
                "The {} importer failed with {} at {}",
                format,
                fault.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        return "The " + format + " importer met a fault of its own and stopped. Nothing was kept.";
    }

    private static String sentence(Exception trouble) {
        boolean ours = trouble instanceof ImportException
                || trouble instanceof UnsafeContentException
                || trouble instanceof StoreException;
        String message = trouble.getMessage();
        return ours && message != null && !message.isBlank()
                ? message
                : "It cannot be read. See whether it is complete and whether you may open it, or download it again.";
    }
}
