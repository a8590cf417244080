package org.mingle.api.importing;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Remembers which exports a person waits for, also after Mingle has ended; any thread. */
@ProviderType
public interface ExportRequests {
    /** Returns the formats of the networks that take their time, by name; the others give an export at once. */
    List<String> slow();

    /**
     * Notes that the person has asked a network for an export; an earlier request to it is forgotten.
     *
     * @param workspace whose export it will be
     * @param format one of {@link #slow}
     */
    void asked(String workspace, String format, LocalDate on);

    /**
     * Forgets a request.
     *
     * @return false when there is none
     */
    boolean dismiss(String workspace, String format);

    /**
     * Returns what the person still waits for, the earliest first.
     *
     * @param imports of the workspace: an export made since it was asked for is what one waited for, unless it was taken back
     */
    List<ExportRequest> waiting(String workspace, List<ImportLedger.Entry> imports);
}
