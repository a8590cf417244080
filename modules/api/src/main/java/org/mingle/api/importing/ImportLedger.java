package org.mingle.api.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingle.api.contact.Network;
import org.osgi.annotation.versioning.ProviderType;

/** The imports of one workspace; one writer at a time, any thread. */
@ProviderType
public interface ImportLedger {
    /** Returns whose data the workspace holds on a network, empty before the first import that said so. */
    Optional<Owner> owner(Network network);

    /** Begins an import; close it. Waits while another one is under way. */
    Intake open();

    /** Returns the imports, oldest first, those taken back too. */
    List<Entry> list();

    /**
     * Takes an import back whole: rows that only it brought go, rows that it changed are as before.
     *
     * @return false when there is no such import or it is taken back already
     */
    boolean undo(ImportId id);

    /**
     * An import of the past.
     *
     * @param report as it was
     * @param importedAt when, in UTC
     * @param undone whether it was taken back
     */
    record Entry(ImportReport report, Instant importedAt, boolean undone) {}
}
