package org.mingle.api.own;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The saved questions of one workspace; any thread. */
@ProviderType
public interface SmartLists {
    /** Returns them by name; empty when none was saved. */
    List<SmartList> all();

    /** Saves a question, in place of one of the same name. */
    void save(SmartList list);

    /** Returns whether there was one of this name to drop. */
    boolean drop(String name);
}
