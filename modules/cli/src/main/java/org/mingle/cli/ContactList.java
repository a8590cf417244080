package org.mingle.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Tie;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.own.SmartList;
import org.mingle.api.query.PeopleQuery;
import org.mingle.api.query.Person;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.Archive;
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

    private String nobody(ContactsCommand.Options wanted) {
        if (workspace.imports().list().stream().allMatch(ImportLedger.Entry::undone)) {
            return "Nobody is here yet. 'mingle import EXPORT' brings your contacts.";
        }
        return wanted.words.isEmpty()
                ? "Nobody matches."
                : "Nobody matches. 'mingle search' forgives typing mistakes, and looks into messages too.";
    }

    int print(ContactsCommand.Options wanted) {
        List<Person> rows = rows(wanted);
        PrintStream out = invocation.out();
        if (invocation.json()) {
            Json.print(out, rows.stream().map(ContactList::json).toList(), false);
            return 0;
        }
        if (rows.isEmpty()) {
            out.println(nobody(wanted));
        }
        if (!rows.isEmpty()) {
            out.printf("%-10s %-28s %-9s %8s  %-12s  %s%n", "id", "name", "stage", "strength", "last contact", "work");
        }
        for (Person row : rows) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %-28s %-9s %8d  %-12s  %s%n",
                    row.contact().id(),
                    row.contact().name(),
                    stage(row),
                    Math.round(row.strength()),
                    row.lastContact() == null ? "never" : row.lastContact(),
                    about(row));
        }
        return 0;
    }

    private List<Person> rows(ContactsCommand.Options wanted) {
        StringBuilder query = new StringBuilder(String.join(" ", wanted.words));
        if (wanted.list != null) {
            query.append(' ').append(saved(wanted.list));
        }
        if (wanted.stage != null) {
            query.append(" stage:").append(wanted.stage.name());
        }
        if (wanted.tag != null) {
            query.append(' ').append(PeopleQuery.term("tag", wanted.tag));
        }
        if (wanted.company != null) {
            query.append(' ').append(PeopleQuery.term("company", wanted.company));
        }
        if (wanted.silentSince != null) {
            query.append(" silent:").append(wanted.silentSince);
        }
        return find(query.toString());
    }

    private String saved(String name) {
        return workspace.lists().all().stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .map(SmartList::query)
                .orElseThrow(() -> new UsageException(
                        "There is no list '" + name + "'. 'mingle contacts lists' names those that are saved."));
    }

    /** Returns those whom a question is about, the closest first. */
    List<Person> find(String question) {
        PeopleQuery query = PeopleQuery.parse(question);
        LocalDate asOf = Today.SYSTEM.or(invocation.asOf());
        List<Tie> ties;
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            ties = observer.observe(workspace, asOf, progress).ties();
        }
        Archive archive = workspace.asOf(asOf);
        return query.of(Person.of(archive.contacts().search(ContactQuery.ALL), ties, archive.own())).stream()
                .sorted(Comparator.comparingDouble(Person::strength).reversed())
                .toList();
    }

    private static String stage(Person person) {
        return person.stage().name().toLowerCase(Locale.ROOT);
    }

    private static String about(Person person) {
        Contact contact = person.contact();
        String work = Stream.of(
                        contact.affiliation().title(), contact.affiliation().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String tags = contact.tags().isEmpty()
                ? ""
                : contact.tags().stream().sorted().toList().toString();
        return Stream.of(work, tags, person.favourite() ? "favourite" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private static Map<String, @Nullable Object> json(Person row) {
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
                "stage", stage(row),
                "strength", Math.round(row.strength()),
                "lastContact", row.lastContact(),
                "tags", contact.tags(),
                "note", contact.note().isEmpty() ? null : contact.note(),
                "connected", contact.connected(),
                "favourite", row.favourite(),
                "cadenceDays", row.tie() == null ? null : row.tie().cadenceDays(),
                "daysOverdue", row.tie() == null ? null : row.tie().daysOverdue());
    }
}
