package org.mingle.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearCopiesTest {
    private static final double EXACT = 1e-9;

    private static List<Shingles> shingles(List<String> texts) {
        return texts.stream().map(text -> Shingles.of(text)).toList();
    }

    @Test
    void alikeIsTheShareOfCommonThreeWordRuns() {
        Shingles one = Shingles.of("a b c d e f");
        // abc bcd cde def, and abc bcd cdx dxf: two of six.
        assertThat(one.likeness(Shingles.of("A b, c D x f!")))
                .isCloseTo(2 / 6.0, org.assertj.core.data.Offset.offset(EXACT));
        assertThat(one.likeness(one)).isEqualTo(1);
        assertThat(one.likeness(Shingles.of("g h i j"))).isZero();
        assertThat(Shingles.of("").likeness(Shingles.of(null)))
                .as("nothing is like nothing")
                .isZero();
    }

    @Test
    void namesAndNumbersDoNotCount() {
        assertThat(Shingles.of("Dear Ida Pohl, welcome to stand 12 today", "Ida Pohl"))
                .isEqualTo(Shingles.of("Dear Emil, welcome to stand 7 today", "Emil"));
        assertThat(Shingles.of("Thank you"))
                .isEqualTo(Shingles.of("thank you!"))
                .isNotEqualTo(Shingles.of("thank"));
    }

    @Test
    void fourFifthsAreNearAndLessIsNot() {
        // Eight runs; a ninth and tenth of one's own make 8/10, an eleventh 8/11.
        String ten = "a b c d e f g h i j";
        List<String> texts = List.of(ten, "one two three", ten + " k l", ten + " m n o", ten);
        assertThat(NearCopies.originals(shingles(texts))).containsExactly(-1, -1, 0, -1, 0);
        assertThat(NearCopies.copied(shingles(texts))).containsExactly(true, false, true, false, true);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsExactlyWhatComparingEachWithEachFinds(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            texts.add(i > 0 && random.nextInt(3) > 0 ? changed(texts.get(random.nextInt(i)), random) : any(random));
        }
        List<Shingles> all = shingles(texts);
        int[] originals = new int[all.size()];
        boolean[] copied = new boolean[all.size()];
        for (int i = 0; i < originals.length; i++) {
            originals[i] = -1;
            for (int k = originals.length - 1; k >= 0; k--) {
                boolean near = k != i && all.get(i).likeness(all.get(k)) >= Shingles.NEAR;
                copied[i] |= near;
                originals[i] = near && k < i ? k : originals[i];
            }
        }
        assertThat(NearCopies.originals(all)).containsExactly(originals).contains(0);
        assertThat(NearCopies.copied(all)).containsExactly(copied);
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append((char) ('a' + random.nextInt(26)))
                    .append((char) ('a' + random.nextInt(3)))
                    .append(' ');
        }
        return text.toString();
    }

    private static String changed(String text, Random random) {
        String[] words = text.split(" ");
        for (int i = random.nextInt(3); i > 0; i--) {
            words[random.nextInt(words.length)] = "changed" + (char) ('a' + random.nextInt(5));
        }
        return String.join(" ", words);
    }

    @Test
    void twentyThousandPostsWithOneSignatureAreNoBurden() {
        Random random = new Random(9);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            texts.add(
                    i % 2 == 0
                            ? "the very same words for every customer of ours"
                            : any(random) + "book your table now at the old mill");
        }
        List<Shingles> all = shingles(texts);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(NearCopies.originals(all)[2]).isZero());
    }
}
