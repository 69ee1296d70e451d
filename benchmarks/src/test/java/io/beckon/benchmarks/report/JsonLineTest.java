package io.beckon.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLineTest {
    @Test
    void isTheLineOfTheProtocol() {
        List<Figure> figures = List.of(new Figure("beckon", 5_100_000, "events/s"), new Figure("beckon", 0.25, "of c"));

        String line = JsonLine.of(new Report("rules", "", "", "", List.of(), figures));

        assertThat(line)
                .isEqualTo("{\"bench\":\"rules\",\"rows\":["
                        + "{\"what\":\"beckon\",\"value\":5100000,\"unit\":\"events/s\"},"
                        + "{\"what\":\"beckon\",\"value\":0.25,\"unit\":\"of c\"}]}");
    }

    @Test
    void roundsToThreeDigits() {
        assertThat(new Figure("a", 0.012345, "s").rounded()).isEqualByComparingTo("0.0123");
        assertThat(new Figure("a", 98_765_432, "s").rounded().toPlainString()).isEqualTo("98800000");
        assertThat(new Figure("a", 0, "s").rounded()).isEqualByComparingTo("0");
    }

    @Test
    void refusesWhatWasNotMeasured() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("a", Double.NaN, "s"));
    }
}
