package io.beckon.runtime.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionLimitsTest {
    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 30000, 4000",
        "30000, 30000, 4000",
        "3000, 3000, 400",
        "5, 5, 1",
        "1, 1, 1",
    })
    void leaveANetworkItsShareOfThePlaces(long files, int most, int mostOfNetwork) {
        assertThat(new ConnectionLimits(30_000, 4_000).within(files))
                .isEqualTo(new ConnectionLimits(most, mostOfNetwork));
    }

    @ParameterizedTest
    @CsvSource({"3000, 3000", "1, 1"})
    void leaveANetworkAllWhenItMayHaveAll(long files, int places) {
        assertThat(new ConnectionLimits(30_000, 30_000).within(files)).isEqualTo(new ConnectionLimits(places, places));
    }
}
