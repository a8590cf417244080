package org.mingle.health;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.health.plugin.Gate;
import org.mingle.health.plugin.PluginJar;
import org.mingle.health.plugin.Starts;

/** Which plug-ins are left out of the other kinds of starts on a home folder: one may break the window and no command. */
final class OtherStarts {
    private static final String DESKTOP = "desktop";

    private final Path home;
    private final String here;

    /** @param here the storage of this process */
    OtherStarts(Path home, String here) {
        this.home = home;
        this.here = here;
    }

    /** Returns the files that are left out at each storage of a home folder where some are. */
    static Map<String, Set<String>> leftOut(Path home) {
        Map<String, Set<String>> leftOut = new TreeMap<>();
        try (DirectoryStream<Path> storages = Files.newDirectoryStream(home.resolve("cache"), Files::isDirectory)) {
            for (Path storage : storages) {
                Set<String> files = new Starts(storage, home.resolve("plugins")).leftOut();
                if (!files.isEmpty()) {
                    leftOut.put(String.valueOf(storage.getFileName()), files);
                }
            }
        } catch (IOException none) {
            leftOut.clear();
        }
        return leftOut;
    }

    /** Returns where else a plug-in is left out, a full sentence; null when nowhere. */
    @Nullable
    String sentence(PluginJar jar) {
        for (Map.Entry<String, Set<String>> each : leftOut(home).entrySet()) {
            if (!each.getKey().equals(here) && each.getValue().contains(jar.fileName())) {
                return Gate.leftOutOf(
                        each.getKey().equals(DESKTOP) ? "the window" : "commands", jar.title(), jar.name());
            }
        }
        return null;
    }
}
