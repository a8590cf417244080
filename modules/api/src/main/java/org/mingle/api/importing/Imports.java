package org.mingle.api.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Reads exports into a workspace: the only caller of importers. */
@ProviderType
public interface Imports {
    /**
     * Reads one export.
     *
     * <p>Call it off the event thread. What cannot be used is reported, never thrown; a refused or cancelled export
     * leaves the store as it was.
     *
     * @param export archive, folder or single file
     * @param into the ledger of the workspace
     * @param me address or handle of the owner's own account, null when the export should say
     * @throws org.mingle.api.progress.CancelledException when cancelled
     */
    ImportReport read(Path export, ImportLedger into, @Nullable String me, Progress progress);
}
