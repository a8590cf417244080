package org.mingle.api.analysis;

import java.time.LocalDate;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.SourceRow;

/**
 * A change between two snapshots of connections, by people's own profiles.
 *
 * @param kind what changed
 * @param contact who
 * @param name display name
 * @param company the company concerned, as typed; empty for {@link Kind#NEW} and {@link Kind#GONE} without one
 * @param from as the older snapshot had it
 * @param to as the newer snapshot has it
 * @param after day of the older export
 * @param before day of the newer export
 * @param source the row of the newer snapshot, of the older one for {@link Kind#GONE}
 */
public record Move(
        Kind kind,
        ContactId contact,
        String name,
        String company,
        Affiliation from,
        Affiliation to,
        LocalDate after,
        LocalDate before,
        SourceRow source) {
    /** What changed. */
    public enum Kind {
        JOINED,
        LEFT,
        TITLE,
        /** No longer in the export, which claims nothing. */
        GONE,
        /** A new contact, who need not have moved. */
        NEW
    }
}
