package io.beckon.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Schedule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.Channel;
import java.time.Instant;
import java.util.List;
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
    void keepsToTheScheduleOfTheRule() {
        Site scheduled = scheduled(new Schedule(NOON, NOON.plusSeconds(60)));

        assertThat(OpenChannels.isOpen(scheduled, Switches.ALL_ON, Channel.CHAT, NOON.minusMillis(1)))
                .isFalse();
        assertThat(OpenChannels.isOpen(scheduled, Switches.ALL_ON, Channel.CHAT, NOON))
                .isTrue();
        assertThat(OpenChannels.isOpen(scheduled, Switches.ALL_ON, Channel.CHAT, NOON.plusSeconds(60)))
                .isFalse();
    }

    /** The shop, all of whose rules have this schedule. */
    private static Site scheduled(Schedule schedule) {
        List<Rule> rules = SHOP.rules().stream()
                .map(rule -> new Rule(
                        rule.id(),
                        rule.name(),
                        rule.enabled(),
                        rule.priority(),
                        rule.template(),
                        rule.arguments(),
                        rule.dsl(),
                        rule.repeat(),
                        rule.calendar(),
                        schedule,
                        rule.caps(),
                        rule.offer()))
                .toList();
        return new Site(
                SHOP.format(),
                SHOP.key(),
                SHOP.name(),
                SHOP.settings(),
                SHOP.elements(),
                SHOP.events(),
                SHOP.categories(),
                rules,
                SHOP.offers(),
                SHOP.calendars(),
                SHOP.goals(),
                SHOP.scenarios());
    }

    @Test
    void isClosedWhenASwitchSaysSo() {
        assertThat(OpenChannels.isOpen(SHOP, new Switches(false, true, Set.of()), Channel.CHAT, NOON))
                .isFalse();
        assertThat(OpenChannels.isOpen(SHOP, new Switches(true, false, Set.of()), Channel.CHAT, NOON))
                .isFalse();
    }
}
