package org.mingle.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.command.Invocation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.Workspace;

/** The people who match, the closest first. */
final class ContactList {
    private final Workspace workspace;
    private final Observer observer;
    private final Invocation invocation;

    ContactList(Workspace workspace, Observer observer, Invocation invocation) {
        this.workspace = workspace;
        this.observer = observer;
        this.invocation = invocation;
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

        boolean isSilentSince(LocalDate day) {
            LocalDate last = lastContact();
            return last == null || last.isBefore(day);
        }

        String stageId() {
            return stage().name().toLowerCase(Locale.ROOT);
        }
    }

    int print(ContactsCommand.Options wanted) {
        List<Row> rows = rows(wanted);
        PrintStream out = invocation.out();
        if (invocation.json()) {
            Json.print(out, rows.stream().map(ContactList::json).toList(), false);
            return 0;
        }
        if (rows.isEmpty()) {
            out.println(
                    workspace.imports().list().isEmpty()
                            ? "Nobody is here yet. 'mingle import EXPORT' brings your contacts."
                            : "Nobody matches.");
        }
        if (!rows.isEmpty()) {
            out.printf("%-10s %-28s %-9s %8s  %-12s  %s%n", "id", "name", "stage", "strength", "last contact", "work");
        }
        for (Row row : rows) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %-28s %-9s %8d  %-12s  %s%n",
                    row.contact().id(),
                    row.contact().name(),
                    row.stageId(),
                    Math.round(row.strength()),
                    row.lastContact() == null ? "never" : row.lastContact(),
                    about(row.contact()));
        }
        return 0;
    }

    private List<Row> rows(ContactsCommand.Options wanted) {
        LocalDate asOf = Today.SYSTEM.or(invocation.asOf());
        ContactQuery query = new ContactQuery(
                wanted.words.isEmpty() ? null : String.join(" ", wanted.words),
                wanted.company,
                wanted.tag,
                false,
                Integer.MAX_VALUE);
        Map<ContactId, Tie> ties = ties(asOf);
        LocalDate since = wanted.silentSince;
        return workspace.asOf(asOf).contacts().search(query).stream()
                .map(contact -> new Row(contact, ties.get(contact.id())))
                .filter(row -> wanted.stage == null || row.stage() == wanted.stage)
                .filter(row -> since == null || row.isSilentSince(since))
                .sorted(Comparator.comparingDouble(Row::strength).reversed())
                .toList();
    }

    private Map<ContactId, Tie> ties(LocalDate asOf) {
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            return observer.observe(workspace, asOf, progress).ties().stream()
                    .collect(Collectors.toMap(tie -> tie.contact().id(), Function.identity()));
        }
    }

    private static String about(Contact contact) {
        String work = Stream.of(
                        contact.affiliation().title(), contact.affiliation().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String tags = contact.tags().isEmpty()
                ? ""
                : contact.tags().stream().sorted().toList().toString();
        return Stream.of(work, tags).filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
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
                "stage", row.stageId(),
                "strength", Math.round(row.strength()),
                "lastContact", row.lastContact(),
                "tags", contact.tags(),
                "note", contact.note().isEmpty() ? null : contact.note(),
                "connected", contact.connected());
    }
}
