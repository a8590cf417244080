package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.contact.Contact;
import org.mingle.api.situation.Situation;
import org.mingle.api.situation.StandardMetric;
import org.mingle.testing.Samples;

class SituationTest {
    private static final List<String> WORDS = List.of(
            "How do you keep your planes sharp in winter?",
            "Excited to announce our world-leading machine!",
            "Last week I missed the train, walked home and talked with a stranger.",
            "Could you please send me the drawing of the door?",
            "Many thanks for the drawing.",
            "We mend ten chairs in a week and like it.");

    /** Months of a life, drawn by a seed. */
    private static Diary life(long seed) {
        Random random = new Random(seed);
        Diary diary = Diary.full();
        diary.profile(
                RecordMetricsTest.profile("CEO of everything", "I mend.", List.of("Engineer"), List.of("Joinery")));
        for (int i = 0; i < 400; i++) {
            Contact who =
                    diary.knows("Guest " + random.nextInt(60), "Company " + i % 7, Diary.daysAgo(random.nextInt(400)));
            int day = random.nextInt(300);
            String text = WORDS.get(random.nextInt(WORDS.size()));
            switch (random.nextInt(6)) {
                case 0 -> diary.post(day, text);
                case 1 -> diary.reply(day, text);
                case 2 -> diary.did(Kind.INVITATION, day);
                case 3 -> diary.did(Kind.REACTION, day);
                case 4 -> diary.wrote(who, Diary.noon(day).plusSeconds(i), text);
                default -> diary.heard(who, Diary.noon(day).plusSeconds(i), text);
            }
        }
        return diary;
    }

    private static Map<String, Measurement> measured(Situation situation) {
        Map<String, Measurement> measured = new TreeMap<>();
        for (String metric : situation.metrics()) {
            Measurement one = situation.metric(metric).orElseThrow();
            measured.put(metric, one.resting(List.of()));
        }
        return measured;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRowsDoesNotMatter(long seed) {
        Map<String, Measurement> straight = measured(life(seed).situation());
        assertThat(straight.values().stream().filter(Measurement::enough).count())
                .isGreaterThan(50);
        assertThat(measured(life(seed).shuffled(seed).situation())).isEqualTo(straight);
        assertThat(life(seed).shuffled(seed).situation().ties())
                .isEqualTo(life(seed).situation().ties());
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theOrderOfQuestionsDoesNotMatter(long seed) {
        Situation asked = life(seed).situation();
        asked.activities().forEach(asked::analysis);
        asked.over(java.time.Duration.ofDays(180)).metric("replyRate");
        assertThat(measured(asked)).isEqualTo(measured(life(seed).situation()));
    }

    @ParameterizedTest
    @EnumSource(StandardMetric.class)
    void everyMetricKeepsItsUnitItsMinimumAndItsRange(StandardMetric metric) {
        for (Diary diary : List.of(Diary.of(), Diary.full(), life(6))) {
            Measurement measured = diary.measure(metric.id());
            assertThat(measured.unit()).isEqualTo(metric.unit());
            Double value = measured.value();
            if (value != null) {
                assertThat(measured.n()).isGreaterThanOrEqualTo(metric.minimum());
                boolean share =
                        metric.unit() == org.mingle.api.analysis.Unit.RATIO && metric != StandardMetric.TIE_LOAD;
                assertThat(value).isBetween(least(metric), share ? 1.0 : Double.MAX_VALUE);
            }
            assertThat(measured.rows()).hasSizeLessThanOrEqualTo(10);
        }
    }

    private static double least(StandardMetric metric) {
        return metric == StandardMetric.RECORD_MISMATCH ? -5 : metric == StandardMetric.BURSTINESS ? -1 : 0;
    }

    @ParameterizedTest
    @EnumSource(StandardMetric.class)
    void nothingIsKnownOfNothing(StandardMetric metric) {
        Diary nothing = Diary.of();
        boolean counted = metric == StandardMetric.CONTACTS
                || metric == StandardMetric.NEW_CONTACTS
                || metric == StandardMetric.WATCHED
                || metric == StandardMetric.WATCHED_ROLES;
        assertThat(nothing.measure(metric.id()).enough()).isEqualTo(counted);
    }

    @Test
    void aPostKnowsWhichOneItRepeats() {
        String first = "a b c d e f g h i j k l";
        Diary diary = Diary.full();
        diary.add(diary.act(Kind.POST, Diary.noon(700), first).url(URI.create("https://example.org/1")));
        diary.post(300, "Something else entirely happened at the mill.")
                .post(2, first + " m")
                .post(1, first);
        Situation situation = diary.situation();
        ActivityId original = new ActivityId("a0");
        List<@Nullable ActivityId> found = diary.list(org.mingle.api.activity.ActivityQuery.ALL).stream()
                .map(post -> situation.duplicateOf(post).orElse(null))
                .toList();
        assertThat(found).containsExactly(original, original, null, null);
    }

    @Test
    void aDraftIsComparedWithWhatWasPosted() {
        Diary diary = Diary.full().post(9, "a b c d e f g h i j k l");
        Activity draft = Samples.post("draft", Diary.noon(0), "A b c d e f g h i j k l m!")
                .build();
        assertThat(diary.situation().duplicateOf(draft)).contains(new ActivityId("a0"));
        Activity other =
                Samples.post("draft", Diary.noon(0), "Something else entirely.").build();
        assertThat(diary.situation().duplicateOf(other)).isEmpty();
    }

    @Test
    void lookingAtAMessageWithoutItsTextDoesNotHideWhatItAsks() {
        Diary diary = Diary.full();
        for (int i = 0; i < 5; i++) {
            diary.heard(diary.knows("Guest " + i), 40, WORDS.get(0));
        }
        Situation situation = diary.situation();
        situation
                .activities()
                .forEach(act -> assertThat(situation.analysis(act).question()).isNotEqualTo(true));
        assertThat(situation.metric("replyRate").orElseThrow().n()).isEqualTo(5);
    }
}
