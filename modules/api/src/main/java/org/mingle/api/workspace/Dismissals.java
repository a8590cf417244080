package org.mingle.api.workspace;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which questions of others the person put aside because they are not for them; any thread.
 *
 * <p>A question is known by its id in {@code Question}, which it keeps when it is read in again. Every change is kept at once
 * and gives the workspace another version.
 */
@ProviderType
public interface Dismissals {
    /** Returns the ids of those put aside, sorted; empty when none is. */
    List<String> all();

    /** Puts a question aside; returns false when it was already. */
    boolean dismiss(String question);

    /** Brings a question back; returns false when it was not put aside. */
    boolean restore(String question);
}
