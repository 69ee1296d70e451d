package io.beckon.definitions.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderClockTest {

    @ParameterizedTest
    @CsvSource({"5000, 4000, 1000", "5000, 5000, 0", "5000, 5001, 0", "90000, 29999, 60000", "90000, 30000, 60000"})
    void tellsHowOldSomethingWasWhenItWasSent(long sentAt, long at, long ageMillis) {
        assertThat(SenderClock.ageMillis(sentAt, at, 60_000)).isEqualTo(ageMillis);
    }
}
