package org.mingle.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The unpacked product: {@code bin}, {@code lib} and the bundles in one folder per start level.
 *
 * @param folder absolute
 */
record Distribution(Path folder) {

    /**
     * A bundle that comes with the product.
     *
     * @param level the start level, the name of the folder it lies in
     */
    record Entry(Path jar, int level) {

        /** The same, started with the first: what does the work of a process can wake what it will need while the others start. */
        Entry first() {
            return new Entry(jar, FrameworkSettings.LEVEL_SERVICES);
        }

        /** Where the framework finds it: on the class path when it is there, else in the jar where it lies, in whose name a plus sign would be read as a space. */
        String location() {
            return ClassPathBundles.has(jar)
                    ? ClassPathBundles.location(jar)
                    : "reference:" + jar.toUri().toString().replace("+", "%2B");
        }
    }

    /** The distribution that this class was started from. */
    static Distribution own() throws LaunchProblem {
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path lib = jar.getParent();
            if (lib != null && lib.getParent() != null) {
                return new Distribution(lib.getParent());
            }
        } catch (URISyntaxException e) {
            // Said below, as for any other place that is none.
        }
        throw LaunchProblem.fault("Mingle was started from a place that is no distribution.");
    }

    /** List the bundles by start level, and by name within a level. */
    List<Entry> bundles() throws LaunchProblem {
        Map<Integer, Path> levels = new TreeMap<>();
        List<Entry> entries = new ArrayList<>();
        try {
            for (Path level : list(folder.resolve("bundles"))) {
                String name = String.valueOf(level.getFileName());
                if (name.matches("[1-9][0-9]?")) {
                    levels.put(Integer.valueOf(name), level);
                }
            }
            for (Map.Entry<Integer, Path> level : levels.entrySet()) {
                for (Path jar : list(level.getValue())) {
                    if (jar.toString().endsWith(".jar")) {
                        entries.add(new Entry(jar, level.getKey()));
                    }
                }
            }
        } catch (IOException e) {
            throw LaunchProblem.fault("The folder " + folder.resolve("bundles")
                    + " of this Mingle is not there or cannot be read. Please unpack Mingle again.");
        }
        return entries;
    }

    /** List the bundles of a level that are on the class path. */
    List<Path> onClassPath(int level) throws LaunchProblem {
        return bundles().stream()
                .filter(entry -> entry.level() == level && ClassPathBundles.has(entry.jar()))
                .map(Entry::jar)
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(paths::add);
        }
        paths.sort(null);
        return paths;
    }
}
