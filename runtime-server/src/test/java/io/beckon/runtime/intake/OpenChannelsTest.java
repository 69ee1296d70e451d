package io.beckon.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.Channel;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenChannelsTest {
    private static final Site SHOP = ExampleShop.site();
    private static final Instant NOON = Instant.parse("2026-03-04T11:00:00Z");

    @Test
    void isOpenWhenARuleCouldLeadThere() {
        assertThat(OpenChannels.isOpen(SHOP, Switches.ALL_ON, Channel.CHAT, NOON))
                .isTrue();
    }

    @Test
    void keepsToTheHoursOfTheRule() {
        Instant sunday = Instant.parse("2026-03-01T11:00:00Z");

        assertThat(OpenChannels.isOpen(SHOP, Switches.ALL_ON, Channel.CALLBACK, NOON))
                .isTrue();
        assertThat(OpenChannels.isOpen(SHOP, Switches.ALL_ON, Channel.CALLBACK, sunday))
                .isFalse();
    }

    @Test
    void isClosedWhenASwitchSaysSo() {
        assertThat(OpenChannels.isOpen(SHOP, new Switches(false, true, Set.of()), Channel.CHAT, NOON))
                .isFalse();
        assertThat(OpenChannels.isOpen(SHOP, new Switches(true, false, Set.of()), Channel.CHAT, NOON))
                .isFalse();
    }
}
