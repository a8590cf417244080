package org.mingle.api.workspace;

import org.osgi.annotation.versioning.ProviderType;

/** Makes, renames and deletes workspaces; any thread. */
@ProviderType
public interface WorkspaceRegister {
    /**
     * Makes an empty workspace.
     *
     * @return false when there is one of this name already
     * @throws StoreException when it cannot be called so, see {@link WorkspaceName}
     */
    boolean create(String name);

    /**
     * Gives a workspace another name.
     *
     * @return false when there is none of the first name, or one of the second
     * @throws StoreException when it cannot be called so, see {@link WorkspaceName}
     */
    boolean rename(String from, String to);

    /**
     * Erases a workspace, in the database and in the home folder's backups.
     *
     * @return false when there is none of this name
     */
    boolean delete(String name);
}
