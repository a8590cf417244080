package org.mingle.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Folding;

/** Whom and what the person leaves out of imports: people by address, handle, e-mail or name, conversations by id. */
final class Exclusions {
    private final Set<String> typed = new HashSet<>();
    private final Set<String> handles = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Exclusions(long ws, Sql sql) {
        list(ws, sql).forEach(this::add);
    }

    private void add(String one) {
        typed.add(one);
        handles.add(handle(one));
        names.add(Folding.of(one));
    }

    static List<String> list(long ws, Sql sql) {
        List<String> list = new ArrayList<>();
        sql.query("SELECT typed FROM exclusion WHERE ws = ? ORDER BY typed", row -> list.add(row.getString(1)), ws);
        return list;
    }

    static boolean add(long ws, Sql sql, String one, Clock clock) {
        return sql.update(
                        "INSERT INTO exclusion VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        ws,
                        one.strip(),
                        clock.millis())
                > 0;
    }

    static boolean remove(long ws, Sql sql, String one) {
        return sql.update("DELETE FROM exclusion WHERE ws = ? AND typed = ?", ws, one.strip()) > 0;
    }

    /** Forgets also that a person was left out: their name or handle would stand there. */
    static void removeAll(long ws, Sql sql, List<Account> accounts, List<String> names) {
        for (String one : list(ws, sql)) {
            boolean named = names.stream().anyMatch(name -> Folding.of(name).equals(Folding.of(one)));
            if (named || accounts.stream().anyMatch(account -> account.handle().equals(handle(one)))) {
                remove(ws, sql, one);
            }
        }
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    boolean person(List<Account> accounts, String name) {
        if (isEmpty()) {
            return false;
        }
        return names.contains(Folding.of(name)) && !name.isBlank()
                || accounts.stream().anyMatch(one -> handles.contains(one.handle()));
    }

    boolean conversation(@Nullable String thread) {
        return thread != null && typed.contains(thread);
    }

    /** Returns the handle in an address, in the spelling that importers use; what is no address is a handle. */
    static String handle(String typed) {
        String path = typed.strip().replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        try {
            last = URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // A handle may hold a percent sign of its own.
        }
        return Normalizer.normalize(last, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^@", "");
    }
}
