package org.mingle.api.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would bring, before it is installed.
 *
 * @param name symbolic name of the bundle
 * @param version its version
 * @param title what it calls itself, else its name
 * @param replaces version of the plug-in whose place it would take, null when there is none
 * @param brings what it adds, a phrase each, for example {@code the rule set org.acme.house}
 * @param wants what it needs from others, a phrase each, with versions
 * @param missing what of that is not here, full sentences; it can be installed all the same and waits
 * @param signedBy whose signature it has, null when it has none that holds
 */
public record Offer(
        String name,
        String version,
        String title,
        @Nullable String replaces,
        List<String> brings,
        List<String> wants,
        List<String> missing,
        @Nullable String signedBy) {
    public Offer {
        brings = List.copyOf(brings);
        wants = List.copyOf(wants);
        missing = List.copyOf(missing);
    }
}
