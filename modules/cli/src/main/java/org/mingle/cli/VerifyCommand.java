package org.mingle.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.workspace.Backups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Parameters;

/** {@code mingle verify}: looks whether the database or a backup is whole. */
@Component(property = Command.NAME + "=verify")
public final class VerifyCommand implements Command {
    private static final int FINDINGS = 1;

    private final Backups backups;

    /** Called by Declarative Services. */
    @Activate
    public VerifyCommand(@Reference Backups backups) {
        this.backups = backups;
    }

    static final class Options {
        @Parameters(paramLabel = "FILE", arity = "0..1", description = "a backup; without: the database itself")
        @Nullable
        Path file;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String summary() {
        return "Looks whether the database or a backup is whole; exits with 1 when it is not";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        return Sentences.on(invocation, () -> {
            List<String> faults = backups.verify(options.file);
            if (invocation.json()) {
                Json.print(invocation.out(), Json.object("whole", faults.isEmpty(), "findings", faults), false);
            } else {
                invocation.out().println(faults.isEmpty() ? "It is whole." : String.join("\n", faults));
            }
            return faults.isEmpty() ? 0 : FINDINGS;
        });
    }
}
