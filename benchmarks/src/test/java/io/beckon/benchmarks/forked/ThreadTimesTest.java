package io.beckon.benchmarks.forked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreadTimesTest {
    @Test
    void addsUpWhatEachThreadTookMeanwhile() {
        ThreadTimes before = new ThreadTimes(Map.of("1", 100L, "2", 5_000L, "3", 7L));
        ThreadTimes after = new ThreadTimes(Map.of("1", 130L, "3", 7L, "4", 9L));

        assertThat(after.since(before)).isEqualTo(39);
    }

    @Test
    void growsWithWorkThatIsShorterThanATick() {
        ThreadTimes before = ThreadTimes.now();
        long until = System.nanoTime() + 30_000_000;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }

        assertThat(ThreadTimes.now().since(before)).isPositive();
    }
}
