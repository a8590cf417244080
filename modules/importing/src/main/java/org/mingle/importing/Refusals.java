package org.mingle.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.api.workspace.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in a sentence why an export was not kept. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int MOST_NAMES = 5;

    private Refusals() {}

    /** @param reader whose export it is, null when that is not known yet */
    static ImportReport report(String name, @Nullable Importer reader, Throwable trouble) {
        String format = reader == null ? null : reader.format();
        if (trouble instanceof ImportException refused) {
            return ImportReport.refused(name, format, sentence(refused), refused.candidates());
        }
        if (trouble instanceof IOException || trouble instanceof UncheckedIOException) {
            return ImportReport.refused(name, format, sentence(trouble), List.of());
        }
        if (trouble instanceof StoreException) {
            LOG.warn("The store did not take an import", trouble);
            return ImportReport.refused(name, format, sentence(trouble), List.of());
        }
        log(format, trouble);
        return ImportReport.refused(
                name,
                format,
                (reader == null ? "Mingle" : "What reads " + title(reader))
                        + " met a fault of its own and stopped. Nothing was kept.",
                List.of());
    }

    /** Logs the kind and the place of a fault only, for its message may quote the export. */
    static void log(@Nullable String format, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        LOG.error(
                "The {} importer failed with {} at {}",
                format,
                fault.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
    }

    static ImportException notRecognised(Source source, List<Importer> present) {
        if (isEmpty(source)) {
            return new ImportException("This file is empty. Download it again.");
        }
        String formats = present.isEmpty()
                ? "No importer is installed."
                : "Mingle reads: "
                        + present.stream().map(Refusals::title).sorted().collect(Collectors.joining(", "))
                        + ".";
        return new ImportException("This is not an export that Mingle knows." + content(source) + " " + formats);
    }

    /** Returns what people call a format; its short name when the importer fails even at that. */
    static String title(Importer importer) {
        try {
            return importer.title();
        } catch (RuntimeException | LinkageError fault) {
            log(importer.format(), fault);
            return importer.format();
        }
    }

    private static boolean isEmpty(Source source) {
        List<Source.Entry> entries = source.entries();
        if (entries.size() != 1) {
            return false;
        }
        try (InputStream in = entries.get(0).open()) {
            return in.read() < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String content(Source source) {
        List<String> names = source.entries().stream().map(Source.Entry::name).toList();
        if (names.equals(List.of(source.name()))) {
            return "";
        }
        int more = names.size() - MOST_NAMES;
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return " It holds " + first + (more > 0 ? " and " + more + " more." : ".");
    }

    private static String sentence(Throwable trouble) {
        boolean ours = trouble instanceof ImportException
                || trouble instanceof UnsafeContentException
                || trouble instanceof StoreException;
        String message = trouble.getMessage();
        return ours && message != null && !message.isBlank()
                ? message
                : "It cannot be read. See whether it is complete and whether you may open it, or download it again.";
    }
}
