package org.mingle.api.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds people in one workspace at one as-of.
 *
 * <p>Get it from an archive of the workspace; any thread may call it. Read only: people come from imports.
 */
@ProviderType
public interface ContactStore {
    /** Returns the person with this id, empty when unknown or not there yet at the as-of. */
    Optional<Contact> find(ContactId id);

    /** Returns those of these people who are there, each once, in any order; for a few of many. */
    default List<Contact> find(Collection<ContactId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).distinct().toList();
    }

    /**
     * Finds people.
     *
     * @return by folded name, then id; empty when nobody matches
     */
    List<Contact> search(ContactQuery query);

    /** Returns the snapshots of connections up to the as-of, oldest first. */
    List<Snapshot> snapshots();

    /** Returns what one snapshot said about everybody in it, by contact id. */
    List<SnapshotRow> rows(Snapshot snapshot);
}
