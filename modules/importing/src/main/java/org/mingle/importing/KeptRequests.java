package org.mingle.importing;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ExportRequest;
import org.mingle.api.importing.ExportRequests;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps requests in {@code conf/requests.properties} of the home folder, which the window and commands share. */
@Component
public final class KeptRequests implements ExportRequests {
    private static final Logger LOG = LoggerFactory.getLogger(KeptRequests.class);

    /** After how many days a network has an export ready, as a rule. */
    private static final Map<String, Integer> DAYS = new TreeMap<>(Map.of("linkedin", 1, "x", 2, "mastodon", 1));

    private final Path file;

    /** Called by Declarative Services. */
    @Activate
    public KeptRequests(BundleContext framework) {
        this(Path.of(Objects.requireNonNullElse(framework.getProperty("mingle.home"), "."))
                .resolve("conf")
                .resolve("requests.properties"));
    }

    KeptRequests(Path file) {
        this.file = file;
    }

    @Override
    public List<String> slow() {
        return List.copyOf(DAYS.keySet());
    }

    @Override
    public synchronized void asked(String workspace, String format, LocalDate on) {
        Properties kept = read();
        kept.setProperty(key(workspace, format), on.toString());
        write(kept);
    }

    @Override
    public synchronized boolean dismiss(String workspace, String format) {
        Properties kept = read();
        boolean there = kept.remove(key(workspace, format)) != null;
        if (there) {
            write(kept);
        }
        return there;
    }

    @Override
    public synchronized List<ExportRequest> waiting(String workspace, List<ImportLedger.Entry> imports) {
        Properties kept = read();
        List<ExportRequest> waiting = new ArrayList<>();
        DAYS.forEach((format, days) -> {
            LocalDate asked = day(kept.getProperty(key(workspace, format)));
            if (asked != null && imports.stream().noneMatch(each -> answers(each, format, asked))) {
                waiting.add(new ExportRequest(format, asked, asked.plusDays(days)));
            }
        });
        waiting.sort(Comparator.comparing(ExportRequest::readyOn));
        return waiting;
    }

    private static boolean answers(ImportLedger.Entry entry, String format, LocalDate asked) {
        ImportReport report = entry.report();
        LocalDate made = report.exportDate();
        return !entry.undone() && format.equals(report.format()) && made != null && !made.isBefore(asked);
    }

    private static String key(String workspace, String format) {
        return workspace + "/" + format;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private Properties read() {
        Properties kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("The exports that were asked for cannot be read; nobody is reminded of them", unreadable);
            }
        }
        return kept;
    }

    private void write(Properties kept) {
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, " When an export was asked for: workspace/network=day");
            }
        } catch (IOException unwritable) {
            LOG.warn("That an export was asked for cannot be kept; nobody will be reminded of it", unwritable);
        }
    }
}
