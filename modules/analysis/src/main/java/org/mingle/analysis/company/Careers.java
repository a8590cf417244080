package org.mingle.analysis.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.contact.Spelling;

/** Where everybody worked, export by export. */
final class Careers {
    /** One network's exports, oldest first. */
    final Map<Network, List<Page>> pages = new LinkedHashMap<>();

    private final Map<ContactId, String> names = new HashMap<>();
    private final Map<ContactId, String> folded = new HashMap<>();

    /** What one export says of somebody. */
    record Sighting(Page page, SnapshotRow row) {
        LocalDate date() {
            return page.date();
        }
    }

    Careers(ContactStore contacts, List<Contact> people) {
        for (Contact one : people) {
            names.put(one.id(), one.name());
            folded.put(one.id(), Spelling.folded(one.name()));
        }
        for (Snapshot snapshot : contacts.snapshots()) {
            pages.computeIfAbsent(snapshot.network(), network -> new ArrayList<>())
                    .add(new Page(snapshot, contacts.rows(snapshot), id -> folded.getOrDefault(id, "")));
        }
    }

    String name(ContactId id) {
        return names.getOrDefault(id, "");
    }

    /** Returns the days of all exports with somebody in it, oldest first. */
    List<LocalDate> dates() {
        return pages.values().stream()
                .flatMap(List::stream)
                .filter(page -> !page.rows.isEmpty())
                .map(Page::date)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns what each person's exports say that tell of companies at all, oldest first. */
    List<List<Sighting>> all() {
        List<List<Sighting>> all = new ArrayList<>();
        for (List<Page> network : pages.values()) {
            Map<ContactId, List<Sighting>> seen = new LinkedHashMap<>();
            for (Page page : network) {
                if (page.tellsCompanies) {
                    page.rows.forEach(row -> seen.computeIfAbsent(row.contact(), id -> new ArrayList<>(2))
                            .add(new Sighting(page, row)));
                }
            }
            all.addAll(seen.values());
        }
        return all;
    }
}
