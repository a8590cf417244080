package org.mingle.store.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which given names stand for each other: {@code nicknames.txt}, a full name and its short ones a line. */
final class Nicknames {
    private static final Nicknames OWN = read();

    /** By a name, all names of its lines. */
    private final Map<String, Set<String>> kin = new HashMap<>();

    /** By a short name, the full names of its lines. */
    private final Map<String, Set<String>> full = new HashMap<>();

    private Nicknames() {}

    static Set<String> full(String name) {
        Set<String> names = new HashSet<>(OWN.full.getOrDefault(name, Set.of()));
        names.add(name);
        return names;
    }

    static boolean same(String one, String other) {
        return one.equals(other) || OWN.kin.getOrDefault(one, Set.of()).contains(other);
    }

    private static Nicknames read() {
        Nicknames names = new Nicknames();
        try (InputStream in = Nicknames.class.getResourceAsStream("nicknames.txt")) {
            if (in == null) {
                throw new IllegalStateException("nicknames.txt is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(names::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    private void add(String line) {
        List<String> words = List.of(line.split(" "));
        for (String one : words) {
            kin.computeIfAbsent(one, name -> new HashSet<>()).addAll(words);
            full.computeIfAbsent(one, name -> new HashSet<>(2)).add(words.get(0));
        }
    }
}
