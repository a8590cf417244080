package org.mingle.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The log file of this process: where below the home folder, how large, and how many errors it tells of. */
@Component
public final class LogCheck implements HealthCheck {
    private static final long KILOBYTE = 1024;

    private final Path home;
    private final @Nullable Path log;

    /** Called by Declarative Services. */
    @Activate
    public LogCheck(@Reference Home home) {
        this.home = home.folder();
        this.log = home.log();
    }

    @Override
    public String id() {
        return "log";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Health check() {
        Health.Notes notes = Health.notes();
        if (log == null) {
            return notes.fact("file", "none").done();
        }
        notes.fact("file", log.startsWith(home) ? home.relativize(log).toString() : "elsewhere");
        if (!Files.exists(log)) {
            return notes.fact("kilobytes", 0L).fact("errors", 0L).done();
        }
        if (!Files.isWritable(log)) {
            notes.finding("The log file cannot be written to, so nobody will know what went wrong.");
        }
        // Whatever bytes a torn disk left there.
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            notes.fact("kilobytes", (Files.size(log) + KILOBYTE - 1) / KILOBYTE);
            notes.fact("errors", lines.filter(line -> line.contains(" ERROR ")).count());
        } catch (IOException unreadable) {
            notes.finding("The log file cannot be read.");
        }
        return notes.done();
    }
}
