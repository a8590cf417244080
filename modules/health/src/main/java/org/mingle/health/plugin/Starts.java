package org.mingle.health.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the starts on one storage went, so that a plug-in with which they failed twice is left out of the third.
 *
 * <p>While a start is on its way the file {@code start.txt} says which plug-ins have begun and which are through; one
 * that is still there at the next start tells of a start that came to no good end. {@code failed.txt} counts.
 */
public final class Starts {
    private static final int TWICE = 2;
    private static final String BEGAN = "began ";
    private static final String RUNS = "runs ";

    private final Path plugins;
    private final Path journal;
    private final Path counts;
    private boolean over;

    /** @param storage the storage of this process in the cache */
    public Starts(Path storage, Path plugins) {
        this.plugins = plugins;
        this.journal = storage.resolve("start.txt");
        this.counts = storage.resolve("failed.txt");
    }

    /**
     * Notes that a start begins.
     *
     * @return the files that are left out for the first time now
     */
    public List<String> begin() throws IOException {
        Set<String> before = leftOut();
        Map<String, Integer> failed = read();
        for (String suspect : suspects()) {
            failed.merge(suspect, 1, Integer::sum);
        }
        write(failed);
        Files.deleteIfExists(journal);
        Set<String> now = new HashSet<>(leftOut());
        now.removeAll(before);
        return now.stream().sorted().toList();
    }

    /** Who was just starting when the last start broke off; when nobody was, all that had been started. */
    private List<String> suspects() throws IOException {
        List<String> lines = Files.exists(journal) ? Files.readAllLines(journal) : List.of();
        List<String> all = named(lines, BEGAN);
        List<String> starting = new ArrayList<>(all);
        starting.removeAll(named(lines, RUNS));
        List<String> suspects = starting.isEmpty() ? all : starting;
        return suspects.stream().distinct().map(this::key).toList();
    }

    private static List<String> named(List<String> lines, String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()))
                .toList();
    }

    /** Notes that a plug-in begins to start. */
    public void began(String file) {
        note(BEGAN + file);
    }

    /** Notes that a plug-in runs. */
    public void runs(String file) {
        note(RUNS + file);
    }

    /** Notes that somebody called the start off: that is no fault of a plug-in. */
    public synchronized void calledOff() {
        over = true;
        try {
            Files.deleteIfExists(journal);
        } catch (IOException readOnly) {
            // Then nothing was noted either.
        }
    }

    private synchronized void note(String line) {
        if (over) {
            return;
        }
        try {
            Files.writeString(journal, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            // A start does not fail because it cannot be noted.
        }
    }

    /** Notes that the start went well: nobody is suspected any more but those that are left out. */
    public void done() throws IOException {
        Map<String, Integer> failed = read();
        failed.values().removeIf(count -> count < TWICE);
        write(failed);
        Files.deleteIfExists(journal);
    }

    /** Returns the files that are left out, as long as they are as they were. */
    public Set<String> leftOut() {
        Set<String> names = new HashSet<>();
        read().forEach((key, count) -> {
            String name = key.substring(key.indexOf(' ') + 1);
            if (count >= TWICE && key.equals(key(name))) {
                names.add(name);
            }
        });
        return names;
    }

    /** Lets a file in again, at every storage of a cache. */
    public static void forgive(Path cache, Path plugins, String file) throws IOException {
        if (!Files.isDirectory(cache)) {
            return;
        }
        try (DirectoryStream<Path> storages = Files.newDirectoryStream(cache, Files::isDirectory)) {
            for (Path storage : storages) {
                Starts starts = new Starts(storage, plugins);
                Map<String, Integer> failed = starts.read();
                if (failed.keySet().removeIf(key -> key.endsWith(" " + file))) {
                    starts.write(failed);
                }
            }
        }
    }

    /** What changes when the file does, and its name. */
    private String key(String file) {
        try {
            Path path = plugins.resolve(file);
            return Files.size(path) + "-" + Files.getLastModifiedTime(path).toMillis() + " " + file;
        } catch (IOException gone) {
            return "gone " + file;
        }
    }

    /** Reads lines such as {@code 2 1034-1764000000000 acme.jar}; what cannot be read accuses nobody. */
    private Map<String, Integer> read() {
        Map<String, Integer> failed = new TreeMap<>();
        try {
            for (String line : Files.exists(counts) ? Files.readAllLines(counts) : List.<String>of()) {
                String[] parts = line.split(" ", 2);
                if (parts.length == 2 && parts[0].matches("[0-9]{1,4}")) {
                    failed.put(parts[1], Integer.valueOf(parts[0]));
                }
            }
        } catch (IOException torn) {
            failed.clear();
        }
        return failed;
    }

    private void write(Map<String, Integer> failed) throws IOException {
        if (failed.isEmpty()) {
            Files.deleteIfExists(counts);
            return;
        }
        StringBuilder text = new StringBuilder();
        failed.forEach(
                (key, count) -> text.append(count).append(' ').append(key).append('\n'));
        Files.writeString(counts, text);
    }
}
