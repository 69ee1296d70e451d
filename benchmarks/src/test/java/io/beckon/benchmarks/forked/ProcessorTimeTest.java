package io.beckon.benchmarks.forked;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Each is done again and again, because a clock that moves in steps of some milliseconds shows one of them now and then. */
class ProcessorTimeTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TIMES = 50;
    private static final long WORK_NANOS = 1_000_000;

    @Test
    void showsAMillisecondOfWork() {
        long[] grown = LongStream.generate(ProcessorTimeTest::grownByWork)
                .limit(TIMES)
                .sorted()
                .toArray();

        assertThat(grown[0]).isBetween(WORK_NANOS, 5 * WORK_NANOS);
    }

    @RepeatedTest(10)
    void countsAThreadThatHasEnded() throws InterruptedException {
        long before = ProcessorTime.nanos();
        Thread.ofPlatform().start(ProcessorTimeTest::work).join();

        assertThat(ProcessorTime.nanos() - before).isGreaterThanOrEqualTo(WORK_NANOS);
    }

    private static long grownByWork() {
        long before = ProcessorTime.nanos();
        work();
        return ProcessorTime.nanos() - before;
    }

    /** Until this thread itself has had so much of a processor; what others take comes on top. */
    private static void work() {
        long until = THREADS.getCurrentThreadCpuTime() + WORK_NANOS;
        while (THREADS.getCurrentThreadCpuTime() < until) {
            Thread.onSpinWait();
        }
    }
}
