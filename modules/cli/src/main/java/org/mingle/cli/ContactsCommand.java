package org.mingle.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.progress.Progress;
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
        String stage;

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

        Stage stage() {
            try {
                return Stage.valueOf(String.valueOf(stage).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw new UsageException("--stage is stranger, know, like or trust.");
            }
        }
    }

    /** A person with the tie, if there is one. */
    private record Row(Contact contact, @Nullable Tie tie) {
        Stage stage() {
            return tie == null ? Stage.STRANGER : tie.stage();
        }

        double strength() {
            return tie == null ? 0 : tie.strength();
        }

        @Nullable
        LocalDate lastContact() {
            return tie == null ? null : tie.lastContact();
        }
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
                default -> list(workspace, options, invocation);
            };
        }
    }

    private int list(Workspace workspace, Options options, Invocation invocation) {
        LocalDate asOf = invocation.asOf() == null ? Today.SYSTEM.date() : invocation.asOf();
        List<Row> rows = rows(workspace, asOf, options);
        if (invocation.json()) {
            Json.print(
                    invocation.out(), rows.stream().map(ContactsCommand::json).toList(), false);
            return 0;
        }
        if (rows.isEmpty()) {
            invocation
                    .out()
                    .println(
                            workspace.imports().list().isEmpty()
                                    ? "Nobody is here yet. 'mingle import EXPORT' brings your contacts."
                                    : "Nobody matches.");
        }
        for (Row row : rows) {
            invocation
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%-10s %-28s %-9s %3.0f  %-10s  %s%n",
                            row.contact().id(),
                            row.contact().name(),
                            row.stage().name().toLowerCase(Locale.ROOT),
                            row.strength(),
                            row.lastContact() == null ? "never" : row.lastContact(),
                            work(row.contact()));
        }
        return 0;
    }

    private List<Row> rows(Workspace workspace, LocalDate asOf, Options options) {
        Map<ContactId, Tie> ties = observer.observe(workspace, asOf, Progress.NONE).ties().stream()
                .collect(Collectors.toMap(tie -> tie.contact().id(), Function.identity()));
        ContactQuery query = new ContactQuery(
                options.words.isEmpty() ? null : String.join(" ", options.words),
                options.company,
                options.tag,
                false,
                Integer.MAX_VALUE);
        return workspace.asOf(asOf).contacts().search(query).stream()
                .map(contact -> new Row(contact, ties.get(contact.id())))
                .filter(row -> options.stage == null || row.stage() == options.stage())
                .filter(row -> silent(row, options.silentSince))
                .sorted(Comparator.comparingDouble(Row::strength).reversed())
                .toList();
    }

    private static boolean silent(Row row, @Nullable LocalDate since) {
        LocalDate last = row.lastContact();
        return since == null || last == null || last.isBefore(since);
    }

    private static String work(Contact contact) {
        String title = contact.affiliation().title();
        String company = contact.affiliation().organisation();
        if (title == null) {
            return company == null ? "" : company;
        }
        return company == null ? title : title + ", " + company;
    }

    private static Map<String, @Nullable Object> json(Row row) {
        Contact contact = row.contact();
        return Json.object(
                "id", contact.id(),
                "name", contact.name(),
                "accounts",
                        contact.accounts().stream()
                                .map(one -> Json.object(
                                        "network", one.network(), "handle", one.handle(), "url", one.profile()))
                                .toList(),
                "company", contact.affiliation().organisation(),
                "title", contact.affiliation().title(),
                "stage", row.stage().name().toLowerCase(Locale.ROOT),
                "strength", Math.round(row.strength()),
                "lastContact", row.lastContact(),
                "tags", contact.tags(),
                "note", contact.note(),
                "connected", contact.connected());
    }
}
