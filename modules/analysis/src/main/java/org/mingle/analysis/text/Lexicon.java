package org.mingle.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Words and phrases that show a trait, looked up by their first word. */
public final class Lexicon {
    /** A phrase and the trait it shows. */
    record Entry(String trait, String[] words, String text) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();

    /** Reads the lists of English. */
    public static Lexicon english() {
        Lexicon lexicon = new Lexicon();
        String[] trait = {""};
        lines("english.txt", line -> {
            if (line.startsWith("[")) {
                trait[0] = line.substring(1, line.length() - 1);
            } else {
                lexicon.add(trait[0], line);
            }
        });
        lines("english-words.txt", line -> lexicon.section("english").add(line));
        return lexicon;
    }

    static void lines(String resource, Consumer<String> each) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing word list " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    each.accept(line.strip());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String trait, String phrase) {
        String[] words = phrase.split(" ");
        byFirst.computeIfAbsent(words[0], key -> new ArrayList<>(2)).add(new Entry(trait, words, phrase));
        section(trait).add(phrase);
    }

    private Set<String> section(String trait) {
        return sections.computeIfAbsent(trait, key -> new HashSet<>());
    }

    boolean has(String trait, String phrase) {
        return sections.getOrDefault(trait, Set.of()).contains(phrase);
    }

    List<Entry> startingWith(String word) {
        return byFirst.getOrDefault(word, List.of());
    }
}
