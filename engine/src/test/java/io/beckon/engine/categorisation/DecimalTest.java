package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-12", "0.50", "007", "1.5E3", "1e-9", "9007199254740993", "1E+10"})
    void readsNumbers(String text) {
        assertThat(Decimal.parse(text)).isEqualByComparingTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1.", ".5", "+1", " 1", "1 ", "1,5", "0x1", "1e", "1e99999", "1E5x", "NaN", "١"})
    void readsNothingElse(String text) {
        assertThat(Decimal.parse(text)).isNull();
    }
}
