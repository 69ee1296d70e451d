package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.history.VisitEntry;
import io.beckon.engine.Effect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a visitor across visits, and for how long. */
class ForgettingIT {
    @TempDir
    private Path directory;

    private final AtomicLong clock = new AtomicLong(HostRig.START);

    @Test
    void forgetsAOneTimeVisitorAfterAMonthAndOthersAfterAYear() throws Exception {
        try (HostRig rig = start()) {
            visit(rig, 1, 1);
            rig.pass(Duration.ofDays(29));
            visit(rig, 1, 2);
            visit(rig, 2, 3);
            rig.pass(Duration.ofDays(31));
            visit(rig, 1, 4);
            visit(rig, 2, 5);
            rig.pass(Duration.ofDays(401));
            visit(rig, 1, 6);

            assertThat(numbers(rig)).containsExactly("1 #1", "2 #2", "3 #1", "4 #3", "5 #1", "6 #1");
            try (HostRig replayed = rig.afterCrash(directory.resolve("crashed"))) {
                assertThat(numbers(replayed)).isEqualTo(numbers(rig));
            }
        }
    }

    @Test
    void remembersAVisitorToWhomSomethingWasOffered() {
        try (HostRig rig = start()) {
            rig.accept(Shop.batch(1, Shop.interest()));
            end(rig);
            rig.pass(Duration.ofDays(100));
            visit(rig, 1, 2);

            assertThat(rig.decisions()).first().isEqualTo("interested-shopper offered");
            assertThat(numbers(rig)).containsExactly("1 #1", "2 #2");
        }
    }

    @Test
    void deletesTheRowsOfForgottenVisitors() throws Exception {
        try (HostRig rig = start()) {
            visit(rig, 1, 1);
            visit(rig, 2, 2);
        }
        clock.addAndGet(Duration.ofDays(20).toMillis());
        try (HostRig rig = start()) {
            visit(rig, 3, 3);
        }
        clock.addAndGet(Duration.ofDays(11).toMillis());
        try (HostRig rig = start()) {
            rig.accept(Shop.batch(4, Shop.enters(1, "p1")));

            await().until(() -> rig.host.figures().forgottenVisitors() == 2);
        }
        assertThat(resting()).containsExactly("shop/visitor-3");
    }

    @Test
    void keepsTheRowsOfForgottenVisitorsWhileTheJournalKnowsThem() throws Exception {
        try (HostRig rig = start()) {
            visit(rig, 1, 1);
            rig.pass(Duration.ofDays(31));
            rig.accept(Shop.batch(2, Shop.enters(1, "p1")));
            rig.settle();
            long before = rig.host.figures().snapshotRows();
            rig.pass(Duration.ofMinutes(1));
            await().until(() -> rig.host.figures().snapshotRows() > before);

            assertThat(rig.host.figures().forgottenVisitors()).isZero();
            try (HostRig replayed = rig.afterCrash(directory.resolve("crashed"))) {
                assertThat(replayed.history(Effect.EventRefused.class)).isEmpty();
            }
        }
    }

    private HostRig start() {
        HostSettings settings = HostSettings.in(directory.resolve("host"))
                .withLanes(1)
                .withRhythm(
                        HostSettings.Rhythm.DEFAULT.withSnapshots(1_000, Duration.ofSeconds(1), Duration.ofSeconds(10)))
                .withKeep(new HostSettings.Keep(Duration.ofDays(400), Duration.ofDays(30), Duration.ZERO));
        return new HostRig(settings, clock);
    }

    /** A visit from its beginning to its end. */
    private static void visit(HostRig rig, int visitor, int visit) {
        rig.accept(Shop.batch(visitor, visit, Shop.enters(1, "p1")));
        end(rig);
    }

    private static void end(HostRig rig) {
        rig.settle().pass(Duration.ofHours(2));
        await().until(() -> rig.host.figures().liveVisitors() == 0);
        rig.pass(Duration.ofMinutes(1));
        rig.settle();
    }

    private List<String> resting() throws Exception {
        List<String> keys = new ArrayList<>();
        try (Store store = Store.open(directory.resolve("host"))) {
            store.scan(Family.RESTING, new byte[0], null, (key, _) -> keys.add(Keys.text(key)));
        }
        return keys;
    }

    private static List<String> numbers(HostRig rig) {
        return rig.history(Effect.VisitRecorded.class).stream()
                .map(Effect.VisitRecorded::entry)
                .map(ForgettingIT::number)
                .distinct()
                .toList();
    }

    private static String number(VisitEntry visit) {
        return visit.id().substring("visit-".length()) + " #" + visit.visitor().number();
    }
}
