package org.mingle.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.Mark;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.PostAnalyzer;
import org.osgi.service.component.annotations.Component;

/** Reads traits out of English texts with word lists; of other languages only what needs no list. */
@Component
public final class EnglishAnalyzer implements PostAnalyzer {
    private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll");
    private static final Set<String> WE =
            Set.of("we", "us", "our", "ours", "ourselves", "we're", "we've", "we'd", "we'll");
    private static final Set<String> MARKED =
            Set.of("claim", "superlative", "bait", "announcement", "cliche", "nextstep");
    private static final double VALENCE_NORM = 15;

    private final Lexicon lexicon = Lexicon.english();

    @Override
    public boolean supports(String language) {
        return language.equals("en") || language.equals("und");
    }

    @Override
    public PostAnalysis analyze(String text, @Nullable String language) {
        Tokens tokens = new Tokens(text);
        String spoken = language == null ? guess(tokens) : language;
        if (!spoken.equals("en")) {
            return unread(tokens, spoken);
        }
        Map<String, Integer> hits = new HashMap<>();
        List<Mark> marks = find(tokens, hits);
        boolean supported = tokens.digit && tokens.link;
        if (supported) {
            marks.removeIf(mark -> mark.trait().equals("claim"));
        }
        int words = tokens.words.size();
        Questions questions = new Questions(text, lexicon);
        double first = share(tokens, I);
        boolean story = first > 0 && hits.containsKey("time") && past(tokens, hits) >= 2;
        return new PostAnalysis(
                spoken,
                words,
                Math.max(tokens.sentences, words > 0 ? 1 : 0),
                acts(hits, questions, story, tokens),
                questions.genuine(),
                questions.rhetorical(),
                first,
                share(tokens, WE),
                hits.containsKey("disclosure"),
                story,
                hits.containsKey("bait") && !questions.help(),
                supported ? 0 : hits.getOrDefault("claim", 0),
                hits.getOrDefault("superlative", 0),
                valence(hits),
                Politeness.of(tokens, hits, questions),
                words == 0 ? null : ari(tokens),
                seniority(tokens),
                marks);
    }

    private String guess(Tokens tokens) {
        if (tokens.words.isEmpty()) {
            return "und";
        }
        long known = tokens.words.stream()
                .filter(word -> lexicon.has("english", word))
                .count();
        boolean foreign = tokens.words.size() >= 6 && known < tokens.words.size() * 0.15;
        return foreign || known == 0 && !latin(tokens) ? "und" : "en";
    }

    /** Short texts may be nothing but names, and where no spaces stand between words any text is short. */
    private static boolean latin(Tokens tokens) {
        return tokens.words.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static PostAnalysis unread(Tokens tokens, String language) {
        int words = tokens.words.size();
        return new PostAnalysis(
                language,
                words,
                Math.max(tokens.sentences, words > 0 ? 1 : 0),
                EnumSet.noneOf(Act.class),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                words == 0 ? null : ari(tokens),
                null,
                List.of());
    }

    private List<Mark> find(Tokens tokens, Map<String, Integer> hits) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < tokens.words.size(); i++) {
            for (Lexicon.Entry entry : lexicon.startingWith(tokens.words.get(i))) {
                int end = i + entry.words().length;
                if (end <= tokens.words.size() && matches(entry, tokens, i)) {
                    hits.merge(entry.trait(), 1, Integer::sum);
                    if (MARKED.contains(entry.trait())) {
                        marks.add(new Mark(
                                tokens.spans.get(i)[0], tokens.spans.get(end - 1)[1], entry.trait(), entry.text()));
                    }
                }
            }
        }
        marks.sort(
                Comparator.comparingInt(Mark::from).thenComparing(Mark::trait).thenComparing(Mark::term));
        return marks;
    }

    private static boolean matches(Lexicon.Entry entry, Tokens tokens, int start) {
        for (int k = 1; k < entry.words().length; k++) {
            if (!entry.words()[k].equals(tokens.words.get(start + k))) {
                return false;
            }
        }
        return true;
    }

    private static Set<Act> acts(Map<String, Integer> hits, Questions questions, boolean story, Tokens tokens) {
        EnumSet<Act> acts = EnumSet.noneOf(Act.class);
        add(acts, Act.ANNOUNCEMENT, hits.containsKey("announcement"));
        add(acts, Act.SELF_PROMOTION, hits.containsKey("promotion"));
        add(acts, Act.OPINION, hits.containsKey("opinion"));
        add(acts, Act.QUESTION, questions.genuine());
        add(acts, Act.REQUEST, hits.containsKey("request"));
        add(acts, Act.ANECDOTE, story);
        add(acts, Act.ME_NOW, hits.containsKey("menow"));
        add(acts, Act.THANKS, hits.containsKey("thanks"));
        add(acts, Act.INFORMATION, tokens.link || acts.isEmpty() && !tokens.words.isEmpty());
        return acts;
    }

    private static void add(Set<Act> acts, Act act, boolean holds) {
        if (holds) {
            acts.add(act);
        }
    }

    private static int past(Tokens tokens, Map<String, Integer> hits) {
        long regular = tokens.words.stream()
                .filter(word -> word.length() > 4 && word.endsWith("ed"))
                .count();
        return (int) regular + hits.getOrDefault("past", 0);
    }

    private static double share(Tokens tokens, Set<String> some) {
        return tokens.words.isEmpty()
                ? 0
                : (double) tokens.words.stream().filter(some::contains).count() / tokens.words.size();
    }

    private static double valence(Map<String, Integer> hits) {
        double sum = 2.0 * (hits.getOrDefault("positive", 0) - hits.getOrDefault("negative", 0));
        return sum / Math.sqrt(sum * sum + VALENCE_NORM);
    }

    private static double ari(Tokens tokens) {
        double words = tokens.words.size();
        return 4.71 * tokens.letters / words + 0.5 * words / Math.max(1, tokens.sentences) - 21.43;
    }

    private static @Nullable Integer seniority(Tokens tokens) {
        boolean headline = tokens.words.size() <= 25 && tokens.sentences <= 1;
        Integer best = null;
        for (int i = 0; i < tokens.words.size(); i++) {
            int[] found = Seniority.at(tokens, i);
            if (found != null && (headline && !tokens.words.contains("my") || spokenOfSelf(tokens, i))) {
                best = best == null ? found[0] : Math.max(best, found[0]);
            }
        }
        return best;
    }

    private static boolean spokenOfSelf(Tokens tokens, int index) {
        String before = String.join(" ", tokens.words.subList(Math.max(0, index - 6), index))
                .toLowerCase(Locale.ROOT);
        return before.matches(".*\\b(i am|i'm|as a|as the|as your|as|my role as|i became|call me)( [a-z'-]+){0,3}");
    }
}
