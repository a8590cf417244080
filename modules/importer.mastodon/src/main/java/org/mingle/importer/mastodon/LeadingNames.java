package org.mingle.importer.mastodon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;

/**
 * The people that a text names before its first word: it is said to them, and their names are no words of it.
 *
 * @param accounts in the order of the text
 * @param rest the text without them
 */
record LeadingNames(List<Account> accounts, String rest) {
    /**
     * Reads a text.
     *
     * @param who tells whose name something is, null for nobody's
     */
    static LeadingNames of(String text, Function<String, @Nullable Account> who) {
        if (!text.startsWith("@")) {
            return new LeadingNames(List.of(), text);
        }
        List<Account> accounts = new ArrayList<>();
        int from = 0;
        while (from < text.length() && text.charAt(from) == '@') {
            int end = from;
            while (end < text.length() && text.charAt(end) > ' ') {
                end++;
            }
            boolean mark = text.charAt(end - 1) == ',' || text.charAt(end - 1) == ':';
            Account account = who.apply(text.substring(from, mark ? end - 1 : end));
            if (account == null) {
                break;
            }
            accounts.add(account);
            from = end;
            while (from < text.length() && text.charAt(from) <= ' ') {
                from++;
            }
        }
        return new LeadingNames(accounts, text.substring(from));
    }
}
