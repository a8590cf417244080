package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Reconnection;
import org.mingle.api.contact.Contact;

class ReconnectionsTest {
    private static final int YEARS = 1_200;

    private final Diary diary = Diary.full();

    @Test
    void whoWritesAgainAfterYearsHasReconnected() {
        Contact ada = diary.knows("Ada Marsh");
        diary.talked(ada, YEARS + 40).talked(ada, YEARS + 30).wrote(ada, 30, "It has been years. How is the mill?");
        assertThat(diary.situation().reconnections()).singleElement().satisfies(again -> {
            assertThat(again.tie().contact()).isEqualTo(ada);
            assertThat(again.on()).isEqualTo(Diary.daysAgo(30));
            assertThat(again.silentDays()).isEqualTo(YEARS);
            assertThat(again.turnsBefore()).isEqualTo(4);
        });
    }

    @Test
    void whoIsWrittenToHasNotChosenAnybody() {
        Contact ada = diary.knows("Ada Marsh");
        diary.talked(ada, YEARS + 30).heard(ada, 30, "It has been years.").wrote(ada, 29, "It has indeed.");
        assertThat(diary.situation().reconnections()).isEmpty();
    }

    @Test
    void aYearIsNoSilenceOfYears() {
        Contact ada = diary.knows("Ada Marsh");
        diary.talked(ada, 400).wrote(ada, 20, "How is the mill?");
        assertThat(diary.situation().reconnections()).isEmpty();
    }

    @Test
    void theNewestComeFirstAndEachPersonOnce() {
        Contact ada = diary.knows("Ada Marsh");
        Contact ben = diary.knows("Ben Tran");
        diary.talked(ada, 2 * YEARS + 200)
                .talked(ada, YEARS + 100)
                .wrote(ada, 90, "Again after years.")
                .talked(ben, YEARS + 60)
                .wrote(ben, 50, "How are you these days?");
        assertThat(diary.situation().reconnections())
                .extracting(Reconnection::on)
                .containsExactly(Diary.daysAgo(50), Diary.daysAgo(90));
    }
}
