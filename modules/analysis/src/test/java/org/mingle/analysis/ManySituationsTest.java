package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.situation.Situation;

/** Many people are looked at on the common pool, each by two threads. */
class ManySituationsTest {
    private static final int SITUATIONS = 400;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nobodyWaitsForEver() {
        assertThat(ForkJoinPool.getCommonPoolParallelism())
                .as("set for the tests")
                .isEqualTo(4);
        int ties = IntStream.range(0, SITUATIONS)
                .parallel()
                .map(ManySituationsTest::ties)
                .sum();
        assertThat(ties).isEqualTo(SITUATIONS * 3);
    }

    private static int ties(int number) {
        Diary diary = Diary.full();
        for (String name : new String[] {"Ida Pohl", "Emil Krag", "Lena Voss"}) {
            diary.talked(diary.knows(name + number), 3);
        }
        Situation situation = diary.situation();
        CompletableFuture.runAsync(situation::ties);
        return situation.ties().size();
    }
}
