package org.mingle.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle contacts}: finds people, and keeps the person's own entries about them. */
@Component
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
                description =
                        "words to look for; or forget ID · merge ID ID · tag ID TAG · tag ID --remove TAG · note ID TEXT")
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

        @Option(names = "--remove", paramLabel = "TAG", description = "with tag: take the label away")
        @Nullable
        String remove;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String summary() {
        return "Finds people; forget, merge, tag or note them";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        try (Workspace workspace = workspaces.open(invocation.workspace())) {
            String verb = options.words.isEmpty() ? "" : options.words.get(0);
            return switch (verb) {
                case "forget", "merge", "tag", "note" ->
                    new ContactEntries(workspace, invocation)
                            .run(verb, options.words.subList(1, options.words.size()), options.remove);
                default -> new ContactList(workspace, observer, invocation).print(options);
            };
        }
    }
}
