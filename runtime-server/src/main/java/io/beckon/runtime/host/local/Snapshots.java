package io.beckon.runtime.host.local;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes the rows of a lane's visitors, those that are outdated for the longest first, a chunk at a time between the lane's inputs. */
final class Snapshots {
    private static final int CHUNK = 256;

    private final Store store;
    private final VisitorRows rows;
    private final Residents residents;
    private final Counters counters;
    private final HostSettings.Rhythm rhythm;
    private final Deque<Resident> outdated = new ArrayDeque<>();

    Snapshots(Store store, VisitorRows rows, Residents residents, Counters counters, HostSettings.Rhythm rhythm) {
        this.store = store;
        this.rows = rows;
        this.residents = residents;
        this.counters = counters;
        this.rhythm = rhythm;
    }

    /** An input at this position changed the visitor. */
    void changed(Resident resident, long position, long nowMillis) {
        resident.applied = position;
        if (resident.isCurrent()) {
            resident.outdatedSince = position;
            resident.outdatedAtMillis = nowMillis;
            outdated.add(resident);
        }
    }

    /** The position since which some row is outdated; {@link Long#MAX_VALUE} when all are current. */
    long outdatedSince() {
        Resident oldest = outdated.peek();
        return oldest == null ? Long.MAX_VALUE : oldest.outdatedSince;
    }

    /** Whether a row should be written now, the journal having reached this position. */
    boolean isDue(long position, long nowMillis) {
        Resident oldest = outdated.peek();
        return oldest != null
                && (position - oldest.outdatedSince >= rhythm.snapshotAfterEntries()
                        || nowMillis - oldest.outdatedAtMillis
                                >= rhythm.snapshotAfter().toMillis());
    }

    /** Writes one chunk of what is due. */
    void writeDue(long position, long nowMillis) throws IOException {
        List<Resident> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && isDue(position, nowMillis)) {
            chunk.add(outdated.remove());
        }
        write(chunk, nowMillis);
    }

    /** Writes everything. */
    void writeAll(long nowMillis) throws IOException {
        while (!outdated.isEmpty()) {
            List<Resident> chunk = new ArrayList<>();
            while (chunk.size() < CHUNK && !outdated.isEmpty()) {
                chunk.add(outdated.remove());
            }
            write(chunk, nowMillis);
        }
    }

    private void write(List<Resident> chunk, long nowMillis) throws IOException {
        if (chunk.isEmpty()) {
            return;
        }
        try (Writes writes = store.writes()) {
            for (Resident resident : chunk) {
                rows.put(writes, resident, residents.visitor(resident, nowMillis));
            }
            writes.write();
        }
        counters.snapshotRows.add(chunk.size());
        for (Resident resident : chunk) {
            resident.outdatedSince = 0;
            if (!resident.isLive() && !resident.timerJournaled) {
                residents.leave(resident);
            }
        }
    }
}
