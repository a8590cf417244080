package org.mingle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Entries;

/** The person's own entries; whoever is forgotten is gone from every file too, and from the list of those left out. */
final class ForgettingEntries implements Entries {
    private final long ws;
    private final Entries entries;
    private final Supplier<Archive> now;
    private final Supplier<Sql> connections;
    private final Runnable erased;

    ForgettingEntries(long ws, Entries entries, Supplier<Archive> now, Supplier<Sql> connections, Runnable erased) {
        this.ws = ws;
        this.entries = entries;
        this.now = now;
        this.connections = connections;
        this.erased = erased;
    }

    @Override
    public boolean forget(ContactId id) {
        Contact known = now.get().contacts().find(id).orElse(null);
        List<String> names = names(id);
        if (!entries.forget(id)) {
            return false;
        }
        if (known != null) {
            letIn(known.accounts(), names);
        }
        erased.run();
        return true;
    }

    private List<String> names(ContactId id) {
        List<String> names = new ArrayList<>();
        try (Sql sql = connections.get()) {
            sql.query(
                    "SELECT name FROM persona WHERE ws = ? AND person = ?",
                    row -> names.add(row.getString(1)),
                    ws,
                    People.key(id));
        }
        return names;
    }

    private void letIn(List<Account> accounts, List<String> names) {
        try (Sql sql = connections.get()) {
            Exclusions.removeAll(ws, sql, accounts, names);
        }
    }

    @Override
    public boolean tag(ContactId id, String tag, boolean on) {
        return entries.tag(id, tag, on);
    }

    @Override
    public boolean note(ContactId id, String text) {
        return entries.note(id, text);
    }
}
