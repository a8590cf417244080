package org.mingle.store;

import java.util.HashMap;
import java.util.Map;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Folding;
import org.mingle.api.contact.WatchList;

/** Decides whether a person is wanted. */
final class ContactMatcher {
    private final ContactQuery query;
    private final String[] words;
    private final WatchList companies;
    private final String company;
    private final Map<String, String> keys = new HashMap<>();

    ContactMatcher(ContactQuery query, WatchList companies) {
        this.query = query;
        this.companies = companies;
        this.company = companies.key(query.organisation());
        this.words =
                query.text() == null ? new String[0] : Folding.of(query.text()).split(" ");
    }

    boolean matches(Contact one) {
        if (query.connectedOnly() && !one.connected()) {
            return false;
        }
        if (query.tag() != null && !one.tags().contains(query.tag())) {
            return false;
        }
        String typed = one.affiliation().organisation();
        if (query.organisation() != null
                && (typed == null
                        || !keys.computeIfAbsent(typed, companies::key).contains(company))) {
            return false;
        }
        if (words.length == 0) {
            return true;
        }
        StringBuilder text =
                new StringBuilder(one.name()).append(' ').append(typed).append(' ');
        text.append(one.affiliation().title()).append(' ').append(String.join(" ", one.tags()));
        one.accounts().forEach(account -> text.append(' ').append(account.handle()));
        String folded = Folding.of(text.toString());
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
