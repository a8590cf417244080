package org.mingle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.Backups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle restore}: puts a backup in the place of the database. */
@Component(property = Command.NAME + "=restore")
public final class RestoreCommand implements Command {
    private final Backups backups;

    /** Called by Declarative Services. */
    @Activate
    public RestoreCommand(@Reference Backups backups) {
        this.backups = backups;
    }

    static final class Options {
        @Parameters(
                paramLabel = "FILE",
                arity = "0..1",
                description = "a file, or the name of a backup in the home folder; without: lists those")
        @Nullable
        Path file;

        @Option(names = "--yes", description = "do it; without it nothing is changed")
        boolean yes;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String summary() {
        return "Lists the backups; with one of them, puts it in the place of the database";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        Path file = options.file;
        return Sentences.on(invocation, () -> file == null ? list(invocation) : restore(file, options.yes, invocation));
    }

    private int list(Invocation invocation) {
        List<Backup> list = backups.list();
        if (invocation.json()) {
            Json.print(invocation.out(), list.stream().map(RestoreCommand::json).toList(), false);
        } else if (list.isEmpty()) {
            invocation.out().println("There is no backup yet. 'mingle backup' makes one.");
        } else {
            list.forEach(each -> invocation
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%-36s %s  %s%n",
                            each.file().getFileName(),
                            each.at().truncatedTo(ChronoUnit.SECONDS),
                            Wording.size(each.bytes())));
        }
        return 0;
    }

    static Map<String, @Nullable Object> json(Backup backup) {
        return Json.object(
                "file", backup.file(), "at", backup.at().truncatedTo(ChronoUnit.SECONDS), "bytes", backup.bytes());
    }

    private int restore(Path named, boolean yes, Invocation invocation) {
        Path file = backups.list().stream()
                .map(Backup::file)
                .filter(each -> !Files.exists(named) && named.equals(each.getFileName()))
                .findFirst()
                .orElse(named);
        if (!yes) {
            throw new UsageException("This replaces what all workspaces hold by what they held in " + named
                    + ". Add --yes to do it; a copy of what is replaced is kept.");
        }
        Backup replaced = backups.restore(file);
        invocation
                .err()
                .println("Restored. What was there before is in " + replaced.file()
                        + ". People forgotten since that backup are back; forget them again.");
        return 0;
    }
}
