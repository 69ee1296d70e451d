package io.beckon.admin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeUnitTest {

    @ParameterizedTest
    @CsvSource({
        "100, SECONDS, 0.1",
        "1234, SECONDS, 1.234",
        "10000, SECONDS, 10",
        "90000, SECONDS, 90",
        "120000, MINUTES, 2",
        "86400000, HOURS, 24"
    })
    void saysATimeInTheLargestWholeUnitAndBack(long millis, TimeUnit unit, BigDecimal amount) {
        assertThat(TimeUnit.of(millis)).isEqualTo(unit);
        assertThat(unit.amount(millis)).isEqualTo(amount);
        assertThat(unit.millis(amount)).isEqualTo(BigDecimal.valueOf(millis));
    }
}
