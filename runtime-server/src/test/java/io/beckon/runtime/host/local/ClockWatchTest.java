package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.runtime.CapturedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    private final CapturedLog log = CapturedLog.of(ClockWatch.class);
    private final ClockWatch watch = new ClockWatch();

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void warnsOnceWhenTheJournalIsFarAhead() {
        watch.look(5_001);
        watch.look(4_800_000);

        assertThat(log.lines()).singleElement().asString().startsWith("ERROR ").contains("5001 ms", "it was set back");
    }

    @Test
    void toleratesSomeSecondsAndTellsWhenTheClockHasCaughtUp() {
        watch.look(5_000);
        assertThat(log.lines()).isEmpty();

        watch.look(9_000);
        watch.look(0);
        watch.look(9_000);

        assertThat(log.lines())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("ERROR", "INFO", "ERROR");
    }
}
