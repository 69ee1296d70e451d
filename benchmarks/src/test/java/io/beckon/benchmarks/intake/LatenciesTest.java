package io.beckon.benchmarks.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Latencies latencies = Latencies.of(
            LongStream.rangeClosed(-9, 200).map(i -> i < 1 ? 99_999 : 201 - i).toArray(), 10, 3);

    @Test
    void areThoseAfterTheWarmUp() {
        assertThat(latencies.count()).isEqualTo(200);
        assertThat(latencies.maxNanos()).isEqualTo(200);
    }

    @Test
    void haveExactQuantiles() {
        assertThat(latencies.medianNanos()).isEqualTo(100);
        assertThat(latencies.percentile99Nanos()).isEqualTo(198);
    }

    @Test
    void crossFromOneProcessToAnother() {
        assertThat(Latencies.parse("a warning of the JVM\n" + latencies.line() + "\n"))
                .isEqualTo(latencies);
    }

    @Test
    void areMissedWhenTheyAreMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Latencies.parse("nothing"))
                .withMessageContaining("nothing");
    }
}
