package io.beckon.benchmarks.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.SitePackage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    private final SitePackage site = ShopSite.of(Path.of(".."), 50);

    /** Otherwise the benchmark would measure something easier than what it says. */
    @Test
    void offersAndHoldsBackAndRefusesNothing() {
        assertThat(played(200)).contains("OFFERED=", "HELD_BACK cap-", "refused: 0");
    }

    @Test
    void comesToTheSameDecisionsAgain() {
        assertThat(played(100)).isEqualTo(played(100)).isNotEqualTo(played(101));
    }

    private String played(int visits) {
        Playback playback = new Playback(site);
        playback.play(ShopRecording.of(site.site(), visits));
        return playback.decisions();
    }
}
