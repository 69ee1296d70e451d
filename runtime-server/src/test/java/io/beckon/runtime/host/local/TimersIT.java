package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.engine.Effect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimersIT {
    /** The rule {@code hesitates-at-checkout} fires when so much time passes without an order. */
    private static final Duration HESITATION = Duration.ofSeconds(90);

    @TempDir
    private Path directory;

    @Test
    void firesADeadlineWhenItIsDue() {
        try (HostRig rig = HostRig.in(directory)) {
            startCheckout(rig);

            rig.settle().pass(HESITATION);

            await().until(() -> rig.host.figures().timers() == 1);
            assertThat(rig.decisions()).containsExactly("hesitates-at-checkout offered");
            await().until(() -> rig.pushes.size() == 1);
        }
    }

    @Test
    void firesADeadlineThatWasDueWhileTheHostWasDown() {
        AtomicLong clock = new AtomicLong(HostRig.START);
        try (HostRig rig = new HostRig(HostSettings.in(directory), clock)) {
            startCheckout(rig);
        }
        clock.addAndGet(HESITATION.plusSeconds(10).toMillis());
        try (HostRig rig = new HostRig(HostSettings.in(directory), clock)) {
            await().until(() -> rig.host.figures().timers() == 1);

            assertThat(rig.decisions()).containsExactly("hesitates-at-checkout offered");
        }
    }

    @Test
    void makesNoOfferWhenTheDeadlineIsMoreThanAMinuteLate() {
        AtomicLong clock = new AtomicLong(HostRig.START);
        try (HostRig rig = new HostRig(HostSettings.in(directory), clock)) {
            startCheckout(rig);
        }
        clock.addAndGet(HESITATION.plusSeconds(61).toMillis());
        try (HostRig rig = new HostRig(HostSettings.in(directory), clock)) {
            await().until(() -> rig.host.figures().timers() == 1);

            assertThat(rig.decisions()).containsExactly("hesitates-at-checkout late");
            assertThat(rig.pushes).isEmpty();
        }
    }

    @Test
    void endsTheVisitsOfThoseWhoLeftAndKnowsThemWhenTheyComeBack() {
        HostSettings settings = HostSettings.in(directory)
                .withRhythm(HostSettings.Rhythm.DEFAULT.withSnapshots(
                        1_000, Duration.ofSeconds(1), Duration.ofSeconds(10)));
        try (HostRig rig = new HostRig(settings, new AtomicLong(HostRig.START))) {
            for (int visitor = 0; visitor < 20; visitor++) {
                rig.accept(Shop.batch(visitor, Shop.enters(1, "p1")));
            }
            rig.settle().pass(Duration.ofSeconds(2));
            await().until(() -> rig.host.figures().snapshotRows() == 20);
            rig.pass(Duration.ofMinutes(1));
            await().until(() -> rig.host.figures().parkedVisitors() == 20);

            rig.pass(Duration.ofMinutes(40));
            await().until(() -> rig.host.figures().liveVisitors() == 0);
            rig.accept(Shop.batch(3, 103, Shop.enters(1, "p1")));

            assertThat(rig.history(Effect.VisitRecorded.class).getLast().entry())
                    .satisfies(visit -> {
                        assertThat(visit.id()).isEqualTo("visit-103");
                        assertThat(visit.visitor().number()).isEqualTo(2);
                    });
        }
    }

    @Test
    void appliesATimerOnceAlthoughItWasJournaledBeforeTheCrash() throws Exception {
        try (HostRig rig = HostRig.in(directory.resolve("a"))) {
            startCheckout(rig);
            rig.settle().pass(HESITATION);
            await().until(() -> rig.host.figures().timers() == 1);
            rig.settle();
            try (HostRig again = rig.afterCrash(directory.resolve("b"))) {
                again.settle();

                assertThat(again.decisions()).containsExactly("hesitates-at-checkout offered");
                assertThat(again.pushes).isEmpty();
                assertThat(again.history()).isEqualTo(rig.history());
            }
        }
    }

    private static void startCheckout(HostRig rig) {
        rig.accept(Shop.batch(1, Shop.enters(1, "p1"), Shop.business(2, "CheckoutStarted", Map.of())));
    }
}
