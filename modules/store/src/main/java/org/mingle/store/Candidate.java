package org.mingle.store;

import java.util.Set;
import org.mingle.store.text.PersonName;

/**
 * A person as the comparison sees them.
 *
 * @param id key
 * @param name display name
 * @param names every name they were shown with, taken apart
 * @param accounts network, space, handle
 * @param companies every company, folded
 * @param titles every title, folded
 * @param days days of connection
 * @param lists network, space, import: the lists that have them
 */
record Candidate(
        long id,
        String name,
        Set<PersonName> names,
        Set<String> accounts,
        Set<String> companies,
        Set<String> titles,
        Set<Long> days,
        Set<String> lists) {
    boolean sharesList(Candidate other) {
        return lists.stream().anyMatch(list -> !list.startsWith("email ") && other.lists.contains(list));
    }
}
