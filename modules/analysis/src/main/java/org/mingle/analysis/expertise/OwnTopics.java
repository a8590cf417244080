package org.mingle.analysis.expertise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.workspace.Archive;

/** What the owner talks about in public: hashtags, and in English the words that come up again and that not everybody uses. */
final class OwnTopics {
    private static final int YEARS = 2;
    private static final int MOST = 40;
    private static final int LEAST_TAGGED = 2;
    private static final int LEAST_SAID = 3;
    private static final int LEAST_LETTERS = 4;
    private static final int MOST_HELD = 100_000;
    /** Reading words takes longer than all else; whoever writes more than this in two years shows what it is about sooner. */
    private static final int MOST_READ = 2_000;

    private static final Pattern HASHTAG = Pattern.compile("#(\\p{L}[\\p{L}\\p{N}_]+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}+#.]*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");
    private static final List<String> ENDINGS = List.of("ed", "ing", "er", "est", "ful", "less", "ness");
    private static final Set<String> EVERYDAY = everyday();

    private final Map<String, Count> counts = new HashMap<>();
    private final Set<String> names;
    private final Function<String, String> language;
    private int read;

    /** In how many texts a term comes up, and in which forms. */
    private static final class Count {
        private final Map<String, Integer> forms = new HashMap<>(2);
        private int texts;
        private int tagged;

        /** Returns the form that comes up most; of several the one that no beginning of a sentence has made. */
        private String spelled() {
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }

        private boolean enough() {
            return tagged >= LEAST_TAGGED || texts >= LEAST_SAID;
        }

        private int texts() {
            return texts;
        }
    }

    /**
     * @param names words of names of people, in lower case: whom one knows is not what one knows
     * @param language of a text, ISO 639-1
     */
    OwnTopics(Set<String> names, Function<String, String> language) {
        this.names = names;
        this.language = language;
    }

    private static Set<String> everyday() {
        Set<String> words = new HashSet<>();
        try (InputStream in = OwnTopics.class.getResourceAsStream("everyday.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing word list everyday.txt");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .forEach(word -> words.add(Terms.root(word)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /** Returns what comes up most in the newest texts of two years. */
    List<Topic> of(Archive archive) {
        ActivityQuery said = ActivityQuery.ALL
                .withoutTexts()
                .of(Kind.POST, Kind.REPLY)
                .in(Direction.SENT)
                .between(archive.asOf().minusYears(YEARS).atStartOfDay().toInstant(ZoneOffset.UTC), null);
        archive.activities().forEach(said, this::count);
        return counts.values().stream()
                .filter(Count::enough)
                .sorted(Comparator.comparing(Count::texts).reversed().thenComparing(Count::spelled))
                .limit(MOST)
                .map(one -> Topic.of(one.spelled(), one.texts))
                .toList();
    }

    private void count(Activity act) {
        String text = act.text();
        if (text == null || ++read > MOST_READ) {
            return;
        }
        Set<String> here = new HashSet<>();
        Matcher tags = HASHTAG.matcher(text);
        while (tags.find()) {
            note(tags.group(1), true, here);
        }
        if (language.apply(text).equals("en")) {
            for (String word : Terms.of(text).said()) {
                if (subject(Terms.root(word))) {
                    note(POSSESSIVE.matcher(word).replaceFirst(""), false, here);
                }
            }
        }
    }

    private void note(String term, boolean tagged, Set<String> here) {
        String root = Terms.root(term);
        Count count = counts.size() < MOST_HELD
                ? counts.computeIfAbsent(root, key -> new Count())
                : counts.getOrDefault(root, new Count());
        if (here.add(root)) {
            count.texts++;
            count.forms.merge(term, 1, Integer::sum);
            count.tagged += tagged ? 1 : 0;
        }
    }

    /** Returns whether it is an everyday word, in whatever form it stands there. */
    private static boolean everyday(String root) {
        boolean known = EVERYDAY.contains(root);
        for (String ending : ENDINGS) {
            if (!known && root.endsWith(ending)) {
                String stem = root.substring(0, root.length() - ending.length());
                int end = stem.length() - 1;
                boolean doubled = end > 1 && stem.charAt(end) == stem.charAt(end - 1);
                known = EVERYDAY.contains(stem)
                        || EVERYDAY.contains(stem + "e")
                        || stem.endsWith("i") && EVERYDAY.contains(stem.substring(0, end) + "y")
                        || doubled && EVERYDAY.contains(stem.substring(0, end));
            }
        }
        return known;
    }

    private boolean subject(String root) {
        return root.length() >= LEAST_LETTERS
                && WORD.matcher(root).matches()
                && !everyday(root)
                && !root.endsWith("ly")
                && !names.contains(root);
    }
}
