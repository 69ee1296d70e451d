package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsIT {
    private static final HostSettings.Rhythm RHYTHM =
            HostSettings.Rhythm.DEFAULT.withSnapshots(1, Duration.ofSeconds(1), Duration.ofSeconds(1));

    @TempDir
    private Path directory;

    @Test
    void keepsAVisitorInMemoryWhileADeadlineIsOnItsWay() throws Exception {
        try (Store store = Store.open(directory)) {
            VisitorRows rows = new VisitorRows(store);
            Counters counters = new Counters();
            Residents residents = new Residents(rows, counters, 1_000, HostSettings.Keep.DEFAULT);
            Snapshots snapshots = new Snapshots(store, rows, residents, counters, RHYTHM);
            VisitorKey key = new VisitorKey(Shop.SITE, Shop.visitor(1));
            Resident resident = residents.get(key, HostRig.START);

            resident.timerJournaled = true;
            snapshots.changed(resident, 1, HostRig.START);
            snapshots.writeAll(HostRig.START);
            Resident waiting = residents.find(key);
            resident.timerJournaled = false;
            snapshots.changed(resident, 2, HostRig.START);
            snapshots.writeAll(HostRig.START);

            assertThat(waiting).isSameAs(resident);
            assertThat(residents.find(key)).isNull();
        }
    }
}
