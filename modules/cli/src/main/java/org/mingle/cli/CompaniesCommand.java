package org.mingle.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.CompanyEntries;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle companies}: who moved between exports, and the companies that the person watches. */
@Component(property = Command.NAME + "=companies")
public final class CompaniesCommand implements Command {
    private static final String[] USAGES = {
        "watch NAME --as competitor|prospect|client|partner", "unwatch NAME", "alias NAME SAME", "unalias NAME"
    };

    private final Workspaces workspaces;
    private final Observer observer;

    /** Called by Declarative Services. */
    @Activate
    public CompaniesCommand(@Reference Workspaces workspaces, @Reference Observer observer) {
        this.workspaces = workspaces;
        this.observer = observer;
    }

    static final class Options {
        @Parameters(
                paramLabel = "NAME",
                arity = "0..*",
                description = "a company; or watch NAME --as ROLE · unwatch NAME · alias NAME SAME · unalias NAME")
        List<String> words = new ArrayList<>();

        @Option(names = "--as", paramLabel = "ROLE", description = "competitor, prospect, client or partner")
        @Nullable
        WatchRole role;
    }

    @Override
    public String name() {
        return "companies";
    }

    @Override
    public String summary() {
        return "Shows who moved between exports; watches companies";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        String verb = options.words.isEmpty() ? "" : options.words.get(0);
        List<String> rest = options.words.isEmpty() ? List.of() : options.words.subList(1, options.words.size());
        boolean entry = List.of("watch", "unwatch", "alias", "unalias").contains(verb);
        if (entry && (rest.isEmpty() || verb.equals("alias") && rest.size() != 2)
                || verb.equals("watch") != (options.role != null)) {
            throw new UsageException("Call it like this: mingle companies "
                    + String.join(", or mingle companies ", USAGES) + ". Put names of several words in quotes.");
        }
        try (Workspace workspace = KeptWorkspace.open(workspaces, invocation)) {
            return entry
                    ? enter(verb, rest, options.role, workspace.companies(), invocation)
                    : show(String.join(" ", options.words), workspace, invocation);
        }
    }

    private static int enter(
            String verb, List<String> rest, @Nullable WatchRole role, CompanyEntries entries, Invocation invocation) {
        String name = String.join(" ", rest);
        boolean done;
        String sentence;
        String otherwise = "There is no name of a company in '" + name + "'.";
        if (verb.equals("watch") && role != null) {
            done = entries.watch(name, role);
            sentence = "Watching " + name + " as a " + role.id() + ".";
        } else if (verb.equals("unwatch")) {
            done = entries.unwatch(name);
            sentence = "No longer watching " + name + ".";
            otherwise = "You do not watch " + name + ". 'mingle companies' lists what you watch.";
        } else if (verb.equals("alias")) {
            done = entries.alias(rest.get(0), rest.get(1));
            sentence = rest.get(0) + " now means " + rest.get(1) + ".";
            otherwise = rest.get(0) + " and " + rest.get(1) + " mean one company already, or one of them is no name.";
        } else {
            done = entries.unalias(name);
            sentence = name + " stands for itself again.";
            otherwise = name + " means no other company.";
        }
        invocation.err().println(done ? sentence : otherwise);
        return done ? 0 : EntryPoint.UNUSABLE;
    }

    private int show(String name, Workspace workspace, Invocation invocation) {
        CompanyWatch companies;
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            companies = observer.observe(workspace, Today.SYSTEM.or(invocation.asOf()), progress)
                    .companies();
        }
        if (invocation.json()) {
            Json.print(invocation.out(), CompaniesJson.of(companies, name), false);
        } else {
            new CompaniesText(invocation.out(), companies).print(name);
        }
        return 0;
    }
}
