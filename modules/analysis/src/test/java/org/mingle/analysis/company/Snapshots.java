package org.mingle.analysis.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SnapshotRow;

/** Only the lists of connections. */
record Snapshots(Map<LocalDate, List<SnapshotRow>> exports, Map<LocalDate, Integer> hidden) implements ContactStore {
    @Override
    public Optional<Contact> find(ContactId id) {
        return Optional.empty();
    }

    @Override
    public List<Contact> search(ContactQuery query) {
        return List.of();
    }

    @Override
    public List<Snapshot> snapshots() {
        return exports.keySet().stream()
                .sorted()
                .map(day -> new Snapshot(
                        day.toString(), Network.LINKEDIN, day, exports.get(day).size(), hidden.getOrDefault(day, 0)))
                .toList();
    }

    @Override
    public List<SnapshotRow> rows(Snapshot snapshot) {
        return exports.getOrDefault(snapshot.date(), List.of());
    }
}
