package org.mingle.launcher;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which bundles a storage holds: location to fingerprint. It is written after a start that went well and taken away before anything is changed, so that a process
 * killed half-way leaves a storage that is known to be broken.
 */
record BundleRecord(Map<String, String> fingerprints) {

    private static final String HEADER = "mingle bundles 1";

    BundleRecord {
        fingerprints = Map.copyOf(fingerprints);
    }

    static BundleRecord of(List<Distribution.Entry> entries) throws IOException {
        Map<String, String> fingerprints = new HashMap<>();
        for (Distribution.Entry entry : entries) {
            fingerprints.put(entry.location(), Fingerprint.of(entry.jar()));
        }
        return new BundleRecord(fingerprints);
    }

    /** Read what was written; nothing when there is no record that can be understood. */
    static BundleRecord read(Path file) throws IOException {
        Map<String, String> fingerprints = new HashMap<>();
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (!lines.isEmpty() && lines.get(0).equals(HEADER)) {
                for (String line : lines.subList(1, lines.size())) {
                    int space = line.indexOf(' ');
                    if (space > 0) {
                        fingerprints.put(line.substring(space + 1), line.substring(0, space));
                    }
                }
            }
        } catch (CharacterCodingException e) {
            fingerprints.clear();
        }
        return new BundleRecord(fingerprints);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(fingerprints)
                .forEach((location, fingerprint) ->
                        text.append(fingerprint).append(' ').append(location).append('\n'));
        Files.writeString(file, text);
    }

    boolean isEmpty() {
        return fingerprints.isEmpty();
    }
}
