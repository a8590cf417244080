package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void knowsHowWordsBegin() {
        assertThat(words.begins("inv")).isTrue();
        assertThat(words.begins("launches")).isFalse();
    }
}
