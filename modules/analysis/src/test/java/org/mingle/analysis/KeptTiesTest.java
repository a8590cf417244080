package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingle.analysis.Diary.TODAY;
import static org.mingle.analysis.Diary.daysAgo;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.analysis.tie.TieText;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.PostAnalyzer;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.WatchList;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.KeptTies;

/** Ties that were worked out once are found again, the same to the last digit, and only while nothing has changed. */
class KeptTiesTest {
    private static final String[] SAID = {
        "When would you like to meet us?",
        "Many thanks for the drawing, that helps.",
        "I have sent the drawing to the joiner.",
        "Fine with me."
    };

    private final Shelf shelf = new Shelf();

    /** What a store does, in memory. */
    private static final class Shelf implements KeptTies {
        private @Nullable String edition;
        private List<Kept> ties = List.of();

        @Override
        public Optional<List<Kept>> read(String wanted, boolean idle, int limit) {
            return wanted.equals(edition)
                    ? Optional.of(ties.stream()
                            .filter(one -> one.idle() || !idle)
                            .limit(limit)
                            .toList())
                    : Optional.empty();
        }

        @Override
        public void keep(String with, List<Kept> all) {
            edition = with;
            ties = all;
        }
    }

    /** Thirty people with whom much or little was exchanged, some long ago, one new. */
    private Diary diary() {
        return written(Diary.full());
    }

    private Diary written(Diary diary) {
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            Contact person = diary.knows("Guest %02d".formatted(i));
            int first = random.nextInt(400);
            for (int n = random.nextInt(12); n >= 0; n--) {
                int day = first + random.nextInt(300);
                if (random.nextBoolean()) {
                    diary.talked(person, day);
                } else {
                    diary.heard(person, day, SAID[random.nextInt(SAID.length)]);
                }
            }
        }
        diary.knows("Lena Voss", null, daysAgo(5));
        return diary.keeps(shelf);
    }

    @Test
    void theFirstAreTheSameWhetherWorkedOutOrRead() {
        Situation seen = diary().situation();
        List<Tie> all = seen.ties();
        List<Tie> idle = all.stream().filter(Tie::idle).toList();
        assertThat(all).hasSize(31);
        assertThat(idle).hasSizeBetween(8, 30);
        assertThat(seen.strongest(50)).isEqualTo(all);
        assertThat(seen.idle(50)).isEqualTo(idle);

        Situation later = diary().closed().situation();
        assertThat(later.strongest(12)).isEqualTo(all.subList(0, 12));
        assertThat(later.idle(7)).isEqualTo(idle.subList(0, 7));
        assertThat(later.strongest(50)).isEqualTo(all);
    }

    @Test
    void whoAsksForTheFirstOnlyHasThemKeptToo() {
        List<Tie> first = diary().situation().strongest(3);
        assertThat(diary().closed().situation().strongest(3)).hasSize(3).isEqualTo(first);
        assertThat(shelf.ties).as("all of them").hasSize(31);
    }

    @Test
    void theyAreThoseOfTheirDay() {
        diary().situation().ties();
        Diary before = written(Diary.on(TODAY, daysAgo(20), Kind.values()));
        Tie first = before.situation().strongest(1).get(0);
        assertThat(first).isEqualTo(before.situation().ties().get(0));
        assertThat(shelf.edition).contains(daysAgo(20).toString());
    }

    @Test
    void anotherReaderOfTextsReadsThemAnew() {
        diary().situation().ties();
        String former = shelf.edition;
        situation(analyzer(text -> {})).strongest(3);
        assertThat(shelf.edition).isNotEqualTo(former);
    }

    @Test
    void whatAReaderFailedToReadIsNotKept() {
        Situation seen = situation(analyzer(text -> {
            throw new IllegalStateException("no");
        }));
        assertThat(seen.strongest(3)).hasSize(3);
        assertThat(seen.problems()).hasSize(1);
        assertThat(shelf.edition).isNull();
    }

    @Test
    void otherNumbersOfTheSameActsAreAnotherEdition() {
        diary().situation().ties();
        StringBuilder all = new StringBuilder();
        shelf.ties.forEach(one -> all.append(one).append('\n'));
        // The last digits may differ between processors.
        String rounded = Pattern.compile("\\d+\\.\\d+(E-?\\d+)?")
                .matcher(all)
                .replaceAll(number -> String.format(Locale.ROOT, "%.6f", Double.parseDouble(number.group())));
        assertThat(TieText.EDITION + " " + Integer.toHexString(rounded.hashCode()))
                .as("ties have changed: raise the edition, or old ones are shown; then write the new number here")
                .isEqualTo("1 ea5610a8");
    }

    private Situation situation(PostAnalyzer analyzer) {
        return new ObservedSituation(
                diary(), WatchList.EMPTY, Set.of(), ZoneOffset.UTC, Map.of(), new Analyzers(List.of(analyzer)));
    }

    private static PostAnalyzer analyzer(Consumer<String> reading) {
        return new PostAnalyzer() {
            @Override
            public boolean supports(String language) {
                return true;
            }

            @Override
            public PostAnalysis analyze(String text, @Nullable String language) {
                reading.accept(text);
                return new Analyzers(List.of()).analyze(text, language, problem -> {});
            }
        };
    }
}
