package org.mingle.health.reason;

import java.util.Map;
import org.osgi.framework.Version;

/**
 * A bundle that is at hand and not installed, such as a plug-in that is switched off.
 *
 * @param title what it calls itself
 * @param where why it is not installed, for example {@code is switched off}
 * @param packages what it would export, with versions
 */
public record Spare(String title, String where, Map<String, Version> packages) {
    public Spare {
        packages = Map.copyOf(packages);
    }
}
