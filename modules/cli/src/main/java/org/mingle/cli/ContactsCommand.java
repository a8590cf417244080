package org.mingle.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.query.QueryException;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle contacts}: finds people, and keeps the person's own entries about them. */
@Component(property = Command.NAME + "=contacts")
public final class ContactsCommand implements Command {
    private final Workspaces workspaces;
    private final Observer observer;

    /** Called by Declarative Services. */
    @Activate
    public ContactsCommand(@Reference Workspaces workspaces, @Reference Observer observer) {
        this.workspaces = workspaces;
        this.observer = observer;
    }

    static final class Options {
        @Parameters(
                paramLabel = "QUERY",
                arity = "0..*",
                description = {
                    "whom to look for: words, and tag: company: title: name: note: network: stage: silent:>90d"
                            + " connected:2024.. favourite overdue, each with a minus before it for those who are not;"
                            + " or one of these:",
                    "tag ID… TAG · tag ID… --remove TAG · note ID TEXT · favourite ID… [--off]",
                    "cadence ID…|tag:TAG|tier:TIER DAYS[..MOST] or usual · cadence",
                    "met ID… [--on DATE] [--words TEXT] [--off]",
                    "lists · lists drop NAME · save NAME QUERY · forget ID · merge ID ID"
                })
        List<String> words = new ArrayList<>();

        @Option(names = "--stage", paramLabel = "STAGE", description = "stranger, know, like or trust")
        @Nullable
        Stage stage;

        @Option(names = "--tag", paramLabel = "TAG", description = "people with this label")
        @Nullable
        String tag;

        @Option(names = "--company", paramLabel = "NAME", description = "people who say they work there")
        @Nullable
        String company;

        @Option(
                names = "--silent-since",
                paramLabel = "DATE",
                description = "people you have not exchanged a word with since")
        @Nullable
        LocalDate silentSince;

        @Option(names = "--list", paramLabel = "NAME", description = "the people of a saved list")
        @Nullable
        String list;

        @Option(
                names = "--where",
                paramLabel = "QUERY",
                description = "with tag, favourite, cadence or met: all of these instead of ids")
        @Nullable
        String where;

        @Option(names = "--remove", paramLabel = "TAG", description = "with tag: take the label away")
        @Nullable
        String remove;

        @Option(names = "--off", description = "with favourite: no longer; with met: it was a mistake")
        boolean off;

        @Option(names = "--on", paramLabel = "DATE", description = "with met: when it was, today unless said")
        @Nullable
        LocalDate on;

        @Option(names = "--words", paramLabel = "TEXT", description = "with met: what to remember of it")
        String text = "";
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String summary() {
        return "Finds people; tags, notes, favourites, cadences, meetings and saved lists";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options, true)) {
            return 0;
        }
        try (Workspace workspace = KeptWorkspace.open(workspaces, invocation)) {
            String verb = options.words.isEmpty() ? "" : options.words.get(0);
            List<String> rest = options.words.isEmpty() ? List.of() : options.words.subList(1, options.words.size());
            ContactList list = new ContactList(workspace, observer, invocation);
            return switch (verb) {
                case "forget", "merge", "note" -> new ContactEntries(workspace, invocation).run(verb, rest);
                case "tag", "favourite", "cadence", "met" ->
                    new ContactAdditions(workspace, list, invocation).run(verb, rest, options);
                case "lists", "save" -> new SavedLists(workspace, invocation).run(verb, rest);
                default -> list.print(options);
            };
        } catch (QueryException unclear) {
            throw new UsageException(unclear.sentence());
        }
    }
}
