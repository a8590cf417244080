package org.mingle.cli;

import java.util.ArrayList;
import java.util.List;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.workspace.WorkspaceName;
import org.mingle.api.workspace.WorkspaceRegister;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle workspaces}: makes, renames and deletes workspaces. */
@Component(property = Command.NAME + "=workspaces")
public final class WorkspacesCommand implements Command {
    private static final String[] TASKS = {"list", "new NAME", "rename NAME NEW-NAME", "delete NAME"};

    private final Workspaces workspaces;
    private final WorkspaceRegister register;

    /** Called by Declarative Services. */
    @Activate
    public WorkspacesCommand(@Reference Workspaces workspaces, @Reference WorkspaceRegister register) {
        this.workspaces = workspaces;
        this.register = register;
    }

    static final class Options {
        @Parameters(
                paramLabel = "list|new|rename|delete",
                hideParamSyntax = true,
                arity = "0..*",
                description = "list · new NAME · rename NAME NEW-NAME · delete NAME, which erases all that is in it")
        List<String> words = new ArrayList<>();

        @Option(names = "--yes", description = "with delete: do it; without it nothing is erased")
        boolean yes;
    }

    @Override
    public String name() {
        return "workspaces";
    }

    @Override
    public String summary() {
        return "Lists workspaces, one for each person whose data are kept; makes, renames and deletes them";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        List<String> words = options.words.isEmpty() ? List.of("list") : options.words;
        String task = Arguments.task(this, words, TASKS);
        return switch (task) {
            case "new" -> make(fresh(words.get(1)), invocation);
            case "rename" -> rename(words.get(1), fresh(words.get(2)), invocation);
            case "delete" -> delete(words.get(1), options.yes, invocation);
            default -> list(invocation);
        };
    }

    private static String fresh(String name) {
        String objection = WorkspaceName.objection(name);
        if (objection != null) {
            throw new UsageException(objection);
        }
        return name;
    }

    private int list(Invocation invocation) {
        List<String> names = workspaces.list();
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    names.stream().map(name -> Json.object("name", name)).toList(),
                    false);
        } else if (names.isEmpty()) {
            invocation.out().println("There is none yet. 'mingle import EXPORT' makes the workspace 'default'.");
        } else {
            names.forEach(invocation.out()::println);
        }
        return 0;
    }

    private int make(String name, Invocation invocation) {
        boolean made = register.create(name);
        invocation
                .err()
                .println(
                        made
                                ? "Made. 'mingle --workspace " + name + " import EXPORT' puts something in."
                                : "There is a workspace '" + name + "' already.");
        return made ? 0 : EntryPoint.UNUSABLE;
    }

    private int rename(String from, String to, Invocation invocation) {
        if (!workspaces.list().contains(from)) {
            throw KeptWorkspace.unknown(workspaces, from);
        }
        boolean renamed = register.rename(from, to);
        invocation.err().println(renamed ? "Renamed." : "There is a workspace '" + to + "' already.");
        return renamed ? 0 : EntryPoint.UNUSABLE;
    }

    private int delete(String name, boolean yes, Invocation invocation) {
        if (!workspaces.list().contains(name)) {
            throw KeptWorkspace.unknown(workspaces, name);
        }
        if (!yes) {
            throw new UsageException(
                    "This erases everything in the workspace '" + name + "' for good, in the backups of the"
                            + " home folder too. Add --yes to do it; 'mingle --workspace " + name
                            + " data export FILE' keeps a copy first.");
        }
        register.delete(name);
        invocation.err().println("Erased. Nothing of it is left in the home folder.");
        return 0;
    }
}
