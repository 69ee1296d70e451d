package io.beckon.runtime.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | BR",
                "gzip | GZIP",
                "GZIP;q=0.1 | GZIP",
                "br;q=0, gzip | GZIP",
                "br;q=0.000,gzip; q=0.5 | GZIP",
                "br ; q=0.001 | BR",
                "* | BR",
                "*, br;q=0 | GZIP",
                "*;q=0 | IDENTITY",
                "identity | IDENTITY",
                "gzip;q=0, br;q=0, * | IDENTITY",
                "brotli | IDENTITY",
                "'' | IDENTITY",
                "',,;' | IDENTITY",
            })
    void choosesTheSmallestThatIsAllowed(String accepted, Encoding best) {
        assertThat(Encoding.best(accepted)).isEqualTo(best);
    }

    @Test
    void sendsBytesAsTheyAreToThoseWhoAskForNothing() {
        assertThat(Encoding.best(null)).isEqualTo(Encoding.IDENTITY);
    }
}
