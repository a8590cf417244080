package org.mingle.api.fetching;

import java.nio.file.Path;
import java.util.List;

/**
 * What came from the web.
 *
 * @param export a file or a folder that {@link org.mingle.api.importing.Imports} reads like any other
 * @param hosts the servers that were asked, in that order
 * @param bytes what they sent in all, unpacked
 */
public record Fetched(Path export, List<String> hosts, long bytes) {
    public Fetched {
        hosts = List.copyOf(hosts);
    }
}
