package org.mingle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.search.Hit;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle search}: finds people by whatever is known of them, and by what was written. */
@Component(property = Command.NAME + "=search")
public final class SearchCommand implements Command {
    private static final int MOST = 1_000;

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public SearchCommand(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    private static final class Options {
        @Parameters(paramLabel = "WORDS", arity = "0..*", description = "what to look for; beginnings of words will do")
        List<String> words = new ArrayList<>();

        @Option(names = "--limit", paramLabel = "N", description = "at most so many people and so many messages")
        int limit = 20;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String summary() {
        return "Finds people by name, company, title, tag, note and what was written";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        if (options.words.isEmpty()) {
            throw new UsageException("Missing: WORDS. See mingle search --help.");
        }
        if (options.limit < 1 || options.limit > MOST) {
            throw new UsageException("--limit takes a number from 1 to " + MOST + ".");
        }
        try (Workspace workspace = workspaces.open(invocation.workspace())) {
            List<Hit> hits = workspace
                    .asOf(Today.SYSTEM.or(invocation.asOf()))
                    .search()
                    .find(String.join(" ", options.words), options.limit);
            if (invocation.json()) {
                Json.print(
                        invocation.out(), hits.stream().map(SearchCommand::json).toList(), false);
            } else if (hits.isEmpty()) {
                invocation
                        .out()
                        .println(
                                workspace.imports().list().isEmpty()
                                        ? "Nobody is here yet. 'mingle import EXPORT' brings your contacts."
                                        : "Nothing is found.");
            } else {
                hits.forEach(hit -> invocation.out().println(line(hit)));
            }
        }
        return 0;
    }

    private static String line(Hit hit) {
        String what = hit.field() == Hit.Field.NAME ? "" : hit.excerpt();
        String when = hit.at() == null ? "" : hit.at().toString().substring(0, 10) + "  ";
        return "%-10s %-28s %-8s  %s%s"
                .formatted(hit.contact().id(), hit.contact().name(), field(hit), when, what)
                .stripTrailing();
    }

    private static String field(Hit hit) {
        return hit.field().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> json(Hit hit) {
        return Json.object(
                "contact", hit.contact().id(),
                "name", hit.contact().name(),
                "field", field(hit),
                "excerpt", hit.excerpt(),
                "near", hit.near(),
                "at", hit.at(),
                "source", hit.source());
    }
}
