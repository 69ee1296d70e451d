package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.Switches;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kill switches at their place in the journal. */
class SwitchesIT {
    private static final Switches NO_OFFERS = new Switches(true, false, Set.of());

    @TempDir
    private Path directory;

    @Test
    void obeysSwitchesFromTheirPlaceOn() {
        try (HostRig rig = HostRig.in(directory)) {
            for (int visitor = 0; visitor < 8; visitor++) {
                rig.accept(Shop.batch(visitor, Shop.interest()));
            }
            rig.settle();
            HostRig.get(rig.host.set(Shop.SITE, NO_OFFERS));
            for (int visitor = 8; visitor < 16; visitor++) {
                rig.accept(Shop.batch(visitor, Shop.interest()));
            }
            HostRig.get(rig.host.set(Shop.SITE, new Switches(true, true, Set.of(RuleId.of("interested-shopper")))));
            rig.accept(Shop.batch(16, Shop.interest()));

            List<String> outcomes = rig.decisions();

            assertThat(outcomes.subList(0, 8)).containsOnly("interested-shopper offered");
            assertThat(outcomes.subList(8, 16)).containsOnly("interested-shopper offers-off");
            assertThat(outcomes.subList(16, 17)).containsExactly("interested-shopper rule-off");
        }
    }

    @Test
    void remembersSwitchesAcrossRestarts() {
        try (HostRig rig = HostRig.in(directory)) {
            HostRig.get(rig.host.set(Shop.SITE, Switches.ALL_ON));
            HostRig.get(rig.host.set(Shop.SITE, NO_OFFERS));
            rig.accept(Shop.batch(1, Shop.enters(1, "p1")));
            rig.accept(Shop.batch(1, Shop.enters(2, "p1")));
        }
        try (HostRig rig = HostRig.in(directory)) {
            assertThat(rig.host.switches(Shop.SITE)).isEqualTo(NO_OFFERS);
            rig.accept(Shop.batch(2, Shop.interest()));

            assertThat(rig.decisions()).containsExactly("interested-shopper offers-off");
        }
    }

    @Test
    void readsSwitchesAgainWithoutTakingRoomForThem() throws Exception {
        try (HostRig rig = HostRig.in(directory.resolve("run"))) {
            for (int i = 0; i < 20; i++) {
                HostRig.get(rig.host.set(Shop.SITE, new Switches(true, i % 2 == 0, Set.of())));
            }
            rig.accept(Shop.batch(1, Shop.enters(1, "p1")));

            try (HostRig again = rig.settle().afterCrash(directory.resolve("copy"))) {
                assertThat(again.host.figures().replayedEntries()).isEqualTo(21);
                assertThat(again.host.figures().waitingEntries()).isZero();
                assertThat(again.host.figures().waitingBytes()).isZero();
            }
        }
    }
}
