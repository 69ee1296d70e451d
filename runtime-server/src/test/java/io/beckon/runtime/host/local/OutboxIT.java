package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.runtime.host.Outbox;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host's outbox shows to the sink of history. */
class OutboxIT {
    @TempDir
    private Path directory;

    @Test
    void showsTheOutboxInAscendingPositionsAndForgetsWhatIsConfirmed() throws Exception {
        try (HostRig rig = HostRig.in(directory)) {
            for (int visitor = 0; visitor < 20; visitor++) {
                rig.accept(Shop.batch(visitor, Shop.enters(1, "p1")));
            }
            List<Outbox.Entry> all = rig.history();
            long tenth = all.get(9).position();

            rig.host.outbox().confirm(tenth);

            assertThat(all).extracting(Outbox.Entry::position).isSorted().doesNotHaveDuplicates();
            assertThat(rig.host.outbox().confirmed()).isEqualTo(tenth);
            assertThat(rig.host.outbox().read(tenth, 3, 0)).isEqualTo(all.subList(10, 13));
            assertThat(rig.host.outbox().backlog()).isEqualTo(10);
        }
        try (HostRig rig = HostRig.in(directory)) {
            assertThat(rig.host.outbox().confirmed()).isPositive();
            assertThat(rig.history()).hasSize(10);
        }
    }

    @Test
    void wakesTheReaderOfTheOutbox() throws Exception {
        try (HostRig rig = HostRig.in(directory)) {
            CompletableFuture<List<Outbox.Entry>> reading = CompletableFuture.supplyAsync(() -> {
                try {
                    return rig.host.outbox().read(0, 10, 20_000);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });

            rig.accept(Shop.batch(1, Shop.enters(1, "p1")));

            assertThat(HostRig.get(reading)).hasSize(1);
        }
    }
}
