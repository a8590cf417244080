package org.mingle.api.workspace;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Opens workspaces; any thread may call it. */
@ProviderType
public interface Workspaces {
    /** The workspace that is meant when nobody names one. */
    String DEFAULT = "default";

    /**
     * Opens a workspace, made new when there is none of this name.
     *
     * @throws StoreException when the database cannot be used
     */
    Workspace open(String name);

    /** Opens an empty workspace that is gone when it is closed, for a throw-away look. */
    Workspace temporary();

    /** Returns the names of those kept, sorted. */
    List<String> list();
}
