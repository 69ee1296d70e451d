package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.wire.StreamEvent;
import io.beckon.engine.Effect;
import io.beckon.engine.Packages;
import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.Standing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalVisitHostIT {
    @TempDir
    private Path directory;

    @Test
    void appliesWhatItAccepted() {
        try (HostRig rig = HostRig.in(directory)) {
            Acceptance acceptance = rig.accept(Shop.batch(1, Shop.interest()));

            assertThat(acceptance).isEqualTo(new Acceptance.Durable(HostRig.START));
            assertThat(rig.decisions()).containsExactly("interested-shopper offered");
            assertThat(rig.pushes).singleElement().satisfies(push -> {
                assertThat(push.visit()).isEqualTo(Shop.visit(1));
                assertThat(push.event()).isInstanceOf(StreamEvent.Invite.class);
            });
        }
    }

    @Test
    void keepsTheOrderOfEachVisitorAmongManySenders() {
        int visitors = 40;
        int events = 50;
        try (HostRig rig = HostRig.in(directory)) {
            List<CompletableFuture<List<CompletionStage<Acceptance>>>> senders = IntStream.range(0, visitors)
                    .mapToObj(visitor -> CompletableFuture.supplyAsync(() -> IntStream.rangeClosed(1, events)
                            .mapToObj(n -> rig.host.accept(Shop.batch(visitor, Shop.enters(n, "p1"))))
                            .toList()))
                    .toList();
            senders.forEach(sender -> HostRig.get(sender).forEach(HostRig::get));

            List<Effect.EventRecorded> recorded = rig.history(Effect.EventRecorded.class);

            for (int visitor = 0; visitor < visitors; visitor++) {
                var visit = Shop.visit(visitor);
                assertThat(recorded.stream()
                                .filter(effect -> effect.visit().equals(visit))
                                .map(effect -> effect.entry().id()))
                        .filteredOn(id -> id.startsWith("t1."))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, events)
                                .mapToObj(n -> "t1." + n)
                                .toList());
            }
        }
    }

    @Test
    void answersOverloadWhenTooMuchWaits() throws Exception {
        HostSettings.Limits limits = new HostSettings.Limits(1_000, 10, 1 << 20, 0);
        HostSettings settings = HostSettings.in(directory).withLimits(limits);
        try (HostRig rig = new HostRig(settings, new AtomicLong(HostRig.START))) {
            CountDownLatch blocked = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            rig.host.tellState(Shop.SITE, Shop.visitor(1), Shop.visit(1), _ -> {
                blocked.countDown();
                awaitLatch(go);
            });
            blocked.await();

            List<Acceptance> acceptances = new ArrayList<>();
            for (int n = 1; n <= 15; n++) {
                acceptances.add(rig.accept(Shop.batch(1, Shop.enters(n, "p1"))));
            }
            go.countDown();

            assertThat(acceptances.subList(0, 10)).allMatch(Acceptance.Durable.class::isInstance);
            assertThat(acceptances.subList(10, 15)).allMatch(Acceptance.Overloaded.class::isInstance);
            assertThat(rig.settle().accept(Shop.batch(1, Shop.enters(11, "p1"))))
                    .isInstanceOf(Acceptance.Durable.class);
            assertThat(rig.host.figures().overloaded()).isEqualTo(5);
        }
    }

    @Test
    void answersOverloadToNewVisitsOnlyWhenTooManyAreLive() {
        HostSettings settings =
                HostSettings.in(directory).withLimits(HostSettings.Limits.DEFAULT.withMaxLiveVisitors(2));
        try (HostRig rig = new HostRig(settings, new AtomicLong(HostRig.START))) {
            rig.accept(Shop.batch(1, Shop.enters(1, "p1")));
            rig.accept(Shop.batch(2, Shop.enters(1, "p1")));
            rig.settle();

            assertThat(rig.accept(Shop.batch(3, Shop.enters(1, "p1")))).isInstanceOf(Acceptance.Overloaded.class);
            assertThat(rig.accept(Shop.batch(2, Shop.enters(2, "p1")))).isInstanceOf(Acceptance.Durable.class);
        }
    }

    @Test
    void answersOverloadAndSaysWhyWhenTheDiskIsNearlyFull() {
        HostSettings.Limits limits = new HostSettings.Limits(1_000, 10, 1 << 20, Long.MAX_VALUE);
        try (HostRig rig = new HostRig(HostSettings.in(directory).withLimits(limits), new AtomicLong(0))) {
            assertThat(rig.accept(Shop.batch(1, Shop.enters(1, "p1")))).isInstanceOf(Acceptance.Overloaded.class);
            assertThat(rig.host.problem())
                    .hasValueSatisfying(why -> assertThat(why).contains("bytes free on the disk"));
        }
    }

    @Test
    void tellsTheStateInOrderWithThePushes() {
        try (HostRig rig = HostRig.in(directory)) {
            rig.accept(Shop.batch(1, Shop.interest()));
            CompletableFuture<Integer> pushesBefore = new CompletableFuture<>();
            await().until(() -> !rig.pushes.isEmpty());

            CompletableFuture<StreamEvent.State> told = new CompletableFuture<>();
            rig.host.tellState(Shop.SITE, Shop.visitor(1), Shop.visit(1), standing -> {
                pushesBefore.complete(rig.pushes.size());
                told.complete(standing.state());
            });

            assertThat(HostRig.get(told).visit()).isEqualTo("visit-1");
            assertThat(HostRig.get(told).engagement()).isNotNull().satisfies(engagement -> {
                assertThat(engagement.status()).isEqualTo("offered");
                assertThat(engagement.offer().id()).isEqualTo("chat-help");
            });
            assertThat(HostRig.get(pushesBefore)).isEqualTo(1);
        }
    }

    @Test
    void tellsOfAVisitThatIsNotLiveThatItIsOverAndHasNoEngagement() {
        try (HostRig rig = HostRig.in(directory)) {
            CompletableFuture<Standing> told = new CompletableFuture<>();

            rig.host.tellState(Shop.SITE, Shop.visitor(9), Shop.visit(9), told::complete);

            assertThat(HostRig.get(told)).isEqualTo(new Standing(new StreamEvent.State("visit-9", null), false));
        }
    }

    @Test
    void saysGoodbyeWhenAVisitEnds() {
        try (HostRig rig = HostRig.in(directory)) {
            rig.accept(Shop.batch(1, Shop.enters(1, "p1")));
            rig.settle().pass(Duration.ofHours(1));
            await().until(() -> !rig.pushes.isEmpty());

            CompletableFuture<Standing> told = new CompletableFuture<>();
            rig.host.tellState(Shop.SITE, Shop.visitor(1), Shop.visit(1), told::complete);

            assertThat(rig.pushes).singleElement().satisfies(push -> {
                assertThat(push.visit()).isEqualTo(Shop.visit(1));
                assertThat(push.event()).isInstanceOf(StreamEvent.Bye.class);
            });
            assertThat(HostRig.get(told).isLive()).isFalse();
        }
    }

    @Test
    void tellsNothingAnyMoreOnceALaneHasFailed() {
        try (HostRig rig = HostRig.in(directory)) {
            rig.host.tellState(Shop.SITE, Shop.visitor(1), Shop.visit(1), _ -> {
                throw new AssertionError("a lane fails");
            });
            await().until(() -> !rig.host.isServing());

            CompletableFuture<Standing> told = new CompletableFuture<>();
            boolean tells = rig.host.tellState(Shop.SITE, Shop.visitor(1), Shop.visit(1), told::complete);

            assertThat(tells).isFalse();
            assertThat(told).isNotDone();
            assertThat(rig.host.problem())
                    .hasValueSatisfying(why -> assertThat(why).contains("a lane fails"));
        }
    }

    @Test
    void goesOnWhereItStoppedAfterACleanRestart() {
        try (HostRig rig = HostRig.in(directory)) {
            rig.accept(Shop.batch(1, Shop.enters(1, "p1"), Shop.views(2), Shop.views(3)));
        }
        try (HostRig rig = HostRig.in(directory)) {
            assertThat(rig.host.figures().replayedEntries()).isEqualTo(1);
            assertThat(rig.host.figures().liveVisitors()).isEqualTo(1);
            assertThat(rig.host.figures().parkedVisitors()).isEqualTo(1);

            rig.accept(Shop.batch(1, Shop.views(4)));

            assertThat(rig.decisions()).containsExactly("interested-shopper offered");
            assertThat(rig.host.figures().parkedVisitors()).isZero();
        }
    }

    @Test
    void parksIdleVisitorsAndWakesThem() {
        HostSettings settings = HostSettings.in(directory)
                .withRhythm(HostSettings.Rhythm.DEFAULT.withSnapshots(
                        1_000, Duration.ofSeconds(1), Duration.ofSeconds(10)));
        try (HostRig rig = new HostRig(settings, new AtomicLong(HostRig.START))) {
            rig.accept(Shop.batch(1, Shop.enters(1, "p1"), Shop.views(2), Shop.views(3)));
            rig.settle().pass(Duration.ofSeconds(2));
            await().until(() -> rig.host.figures().snapshotRows() == 1);
            rig.pass(Duration.ofSeconds(30));
            await().until(() -> rig.host.figures().parkedVisitors() == 1);

            rig.accept(Shop.batch(1, Shop.views(4)));

            assertThat(rig.decisions()).containsExactly("interested-shopper offered");
            assertThat(rig.host.figures().parkedVisitors()).isZero();
        }
    }

    @Test
    void answersOverloadOnceItIsClosed() {
        HostRig rig = HostRig.in(directory);
        rig.close();

        assertThat(rig.accept(Shop.batch(1, Shop.enters(1, "p1")))).isInstanceOf(Acceptance.Overloaded.class);
    }

    @Test
    void refusesWhatItCannotApplyAndGoesOnLater() {
        AtomicBoolean missing = new AtomicBoolean();
        Packages packages = (site, version) -> missing.get() ? null : Shop.PACKAGES.find(site, version);
        try (HostRig rig = new HostRig(HostSettings.in(directory), packages, new AtomicLong(HostRig.START))) {
            rig.accept(Shop.batch(1, Shop.enters(1, "p1"), Shop.views(2), Shop.views(3)));
            rig.settle();
            missing.set(true);
            rig.accept(Shop.later(1, Shop.enters(4, "p2"), Shop.views(5)));
            rig.settle();
            missing.set(false);
            rig.accept(Shop.later(1, Shop.views(6)));

            assertThat(rig.history(Effect.EventRefused.class))
                    .extracting(refused ->
                            refused.entry().id() + " " + refused.entry().reason())
                    .containsExactly("t1.4 poisonous", "t1.5 poisonous");
            assertThat(rig.decisions()).containsExactly("interested-shopper offered");
            assertThat(rig.host.figures().failedInputs()).isEqualTo(1);
        }
    }

    @Test
    void refusesADirectoryThatAnotherHostUses() {
        try (HostRig rig = HostRig.in(directory)) {
            assertThatThrownBy(() -> HostRig.in(directory)).hasMessageContaining("Expected to open the database in");
            assertThat(rig.host.problem()).isEmpty();
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
