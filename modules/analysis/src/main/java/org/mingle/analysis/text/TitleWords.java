package org.mingle.analysis.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a title mean in English.
 *
 * @param meanings for each word all that it may mean
 * @param language of the words that are not English, {@code en} when there is none
 * @param understood whether every word is on the list
 */
record TitleWords(List<Set<String>> meanings, String language, boolean understood) {
    private static final int LONGEST = 4;
    private static final String ENGLISH = "en";
    private static final Set<String> SMALL = Set.of(
            ("of the for and at in a an to und der des fur im et de du la le les l d en y e el los las di del della do da"
                            + " dos van voor het")
                    .split(" "));
    private static final Map<String, Entry> LIST = read();

    /** A phrase of the list. */
    private record Entry(String language, List<Set<String>> meanings) {}

    private static Map<String, Entry> read() {
        Map<String, Entry> list = new HashMap<>();
        String[] language = {ENGLISH};
        Lexicon.lines("titles.txt", line -> {
            if (line.startsWith("[")) {
                language[0] = line.substring(1, line.length() - 1);
            } else {
                String[] sides = line.split(" = ");
                for (String phrase : sides[0].split(", ")) {
                    list.put(phrase, new Entry(language[0], meanings(sides.length > 1 ? sides[1] : phrase)));
                }
            }
        });
        return list;
    }

    private static List<Set<String>> meanings(String words) {
        List<Set<String>> meanings = new ArrayList<>();
        for (String word : words.split(" ")) {
            meanings.add(Set.of(word.split("\\|")));
        }
        return meanings;
    }

    /** Reads a folded title. */
    static TitleWords of(String title) {
        String[] words = title.split(" ");
        List<Set<String>> meanings = new ArrayList<>();
        String language = ENGLISH;
        boolean understood = true;
        for (int i = 0; i < words.length; ) {
            int length = longest(words, i);
            Entry entry = LIST.get(phrase(words, i, Math.max(1, length)));
            if (entry != null) {
                meanings.addAll(entry.meanings);
                language = entry.language.equals(ENGLISH) ? language : entry.language;
            } else if (!SMALL.contains(words[i])) {
                meanings.add(Set.of(words[i]));
                understood = false;
            }
            i += Math.max(1, length);
        }
        return new TitleWords(meanings, language, understood);
    }

    private static int longest(String[] words, int from) {
        for (int length = Math.min(LONGEST, words.length - from); length > 0; length--) {
            if (LIST.containsKey(phrase(words, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(String[] words, int from, int length) {
        return String.join(" ", List.of(words).subList(from, from + length));
    }
}
