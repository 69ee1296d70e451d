package io.beckon.benchmarks.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.benchmarks.report.Figure;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WeightTest {
    @Test
    void countsTheBytesOfEveryEncoding() {
        byte[] script = "addEventListener('click', () => {});".repeat(100).getBytes(StandardCharsets.UTF_8);

        Weight weight = Weight.of(script);

        assertThat(weight.rawBytes()).isEqualTo(script.length);
        assertThat(weight.gzipBytes()).isLessThan(script.length / 10);
        assertThat(weight.brotliBytes()).isLessThan(weight.gzipBytes());
    }

    @Test
    void tellsWhatComesOnTop() {
        Weight less = new Weight(100, 120, 300);
        Weight more = new Weight(150, 190, 480);

        assertThat(more.above(less).figures("more"))
                .containsExactly(
                        new Figure("more", 50, "bytes of Brotli"),
                        new Figure("more", 70, "bytes of gzip"),
                        new Figure("more", 180, "bytes"));
    }
}
