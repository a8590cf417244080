package org.mingle.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.Backups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Parameters;

/** {@code mingle backup}: copies the database, with all its workspaces. */
@Component(property = Command.NAME + "=backup")
public final class BackupCommand implements Command {
    private final Backups backups;

    /** Called by Declarative Services. */
    @Activate
    public BackupCommand(@Reference Backups backups) {
        this.backups = backups;
    }

    static final class Options {
        @Parameters(
                paramLabel = "FILE",
                arity = "0..1",
                description = "where to; without: the folder data/backups of the home folder, where old ones make room")
        @Nullable
        Path file;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String summary() {
        return "Copies the database with all workspaces to one file";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        return Sentences.on(invocation, () -> {
            Backup made = backups.make(options.file);
            if (invocation.json()) {
                Json.print(invocation.out(), RestoreCommand.json(made), false);
            } else {
                invocation.out().println(made.file() + "  " + Wording.size(made.bytes()));
            }
            return 0;
        });
    }
}
