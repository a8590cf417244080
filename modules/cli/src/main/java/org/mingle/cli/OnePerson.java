package org.mingle.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingle.api.command.Invocation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.workspace.Workspace;

/** Whom somebody means who types an id or a name. */
final class OnePerson {
    static final LocalDate EVERYTHING = LocalDate.of(9999, 12, 31);

    private OnePerson() {}

    /** Returns the one who is meant; says why nobody is, and lists the several who may be. */
    static Optional<Contact> find(Workspace workspace, String typed, Invocation invocation) {
        ContactStore people = workspace.asOf(EVERYTHING).contacts();
        List<Contact> found = people.find(new ContactId(typed)).map(List::of).orElseGet(() -> named(people, typed));
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        invocation
                .err()
                .println(
                        found.isEmpty()
                                ? "Nothing is kept about anybody of this name or id."
                                : "Several people may be meant; name one by the id at the left.");
        if (!invocation.json()) {
            found.forEach(each -> invocation.out().println(each.id() + "  " + each.name()));
        }
        return Optional.empty();
    }

    /** Whoever is called exactly so is meant, though others have the name in theirs. */
    private static List<Contact> named(ContactStore people, String name) {
        List<Contact> found = people.search(ContactQuery.words(name));
        List<Contact> exactly = found.stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .toList();
        return exactly.isEmpty() ? found : exactly;
    }
}
