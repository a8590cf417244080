package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final Vocabulary words =
            new Vocabulary(List.of("invoice", "involve", "michael", "hale", "launch", "international"));

    @ParameterizedTest
    @CsvSource({
        "invocie, invoice",
        "inoice, invoice",
        "invvoice, invoice",
        "invoise, invoice",
        "micheal, michael",
        "ahle, hale",
        "hole, hale",
        "lauch, launch",
        "intrenatoinal, international",
        "inwo, involve"
    })
    void oneMistakeInAWordAndTwoInALongOne(String typed, String meant) {
        assertThat(words.near(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"hal", "zebra", "mihcale", "lnuach"})
    void moreIsAnotherWord(String typed) {
        assertThat(words.near(typed)).isEmpty();
    }

    @Test
    void theNearestComesFirst() {
        assertThat(new Vocabulary(List.of("stones", "stone", "stonemason", "stove")).near("stome"))
                .containsExactly("stone", "stove", "stones", "stonemason");
    }

    /** Words are compared with what they share with those before; each must come out as if it stood alone. */
    @Test
    void everyWordIsJudgedAsIfItWereAlone() {
        Random random = new Random(7);
        List<String> many = random.ints(0, 1 << 14)
                .limit(2_000)
                .mapToObj(n -> Integer.toString(n, 3)
                        .replace('0', 'a')
                        .replace('1', 'b')
                        .replace('2', 'c'))
                .toList();
        for (String typed : List.of("abca", "bacb", "cabba", "aabbccba")) {
            List<String> alone = many.stream()
                    .distinct()
                    .filter(one -> !new Vocabulary(List.of(one)).near(typed).isEmpty())
                    .toList();
            assertThat(alone).containsAll(new Vocabulary(many).near(typed)).hasSizeGreaterThan(6);
            assertThat(new Vocabulary(many).near(typed)).hasSize(6);
        }
    }
}
