package org.mingle.importer.bluesky;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;

/**
 * The entries of one export, sorted by how they begin.
 *
 * @param repositories CAR files
 * @param files JSON, by name
 * @param ignored those that are never opened, with the reason
 * @param unknown those that nobody knows
 */
record Export(List<CarFile> repositories, List<JsonFile> files, Map<String, String> ignored, List<String> unknown) {
    private static final Set<String> JSON = Set.of("json", "jsonl", "ndjson", "");
    private static final Set<String> CAR = Set.of("car", "bin", "");
    private static final Pattern BLOBS = Pattern.compile("((?:.*/)?_?blobs?)/.*");
    private static final String MESSAGES = "chat.jsonl";

    static Export of(Source source) throws IOException {
        Export export = new Export(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
        for (Source.Entry entry : source.entries()) {
            export.sort(entry, source.entries().size() == 1);
        }
        export.files.sort(Comparator.comparing(JsonFile::name));
        return export;
    }

    /** Returns whether any entry is of Bluesky; the others are not looked at. */
    static boolean recognises(Source source) throws IOException {
        Export export = new Export(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
        for (Source.Entry entry : source.entries()) {
            export.sort(entry, source.entries().size() == 1);
            if (export.usable()) {
                return true;
            }
        }
        return false;
    }

    /** Other archives hold thousands of pictures, which are not opened; a file alone may be called anything. */
    private void sort(Source.Entry entry, boolean alone) throws IOException {
        String name = entry.name();
        Matcher blob = BLOBS.matcher(name);
        if (blob.matches()) {
            ignored.put(blob.group(1) + "/", "pictures and films of posts");
            return;
        }
        String ending = ending(name);
        CarFile repository = alone || CAR.contains(ending) ? CarFile.of(entry) : null;
        if (repository != null) {
            repositories.add(repository);
            return;
        }
        Opening opening = JSON.contains(ending) ? Opening.of(entry) : Opening.OTHER;
        if (opening != Opening.OTHER) {
            files.add(new JsonFile(entry, opening == Opening.SINGLE));
        } else if (last(name).equals(MESSAGES)) {
            ignored.put(name, "private messages, which are not read yet");
        } else {
            unknown.add(name);
        }
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String ending(String name) {
        String last = last(name);
        int point = last.lastIndexOf('.');
        return point < 0 ? "" : last.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    boolean usable() {
        return !repositories.isEmpty() || !files.isEmpty();
    }

    /** Reports everything that is not read. */
    void report(Sink sink) {
        ignored.forEach(sink::ignored);
        unknown.forEach(sink::unrecognised);
    }
}
