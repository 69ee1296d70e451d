package io.beckon.runtime.host.local;

import io.beckon.runtime.host.Journal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the journal again after a start, chunk by chunk, and hands it to the lanes, which skip what their rows know. */
final class Replay {
    private static final int CHUNK = 4_096;
    private static final long LOOK_MILLIS = 100;

    private final HostParts parts;

    Replay(HostParts parts) {
        this.parts = parts;
    }

    /** Returns when the lanes have applied everything that is in the journal. */
    void run() throws IOException, InterruptedException {
        long next = parts.journal().first();
        List<Journal.Entry> chunk = parts.journal().read(next, CHUNK);
        while (!chunk.isEmpty()) {
            for (Journal.Entry entry : chunk) {
                hand(entry, next);
                next++;
            }
            waitForLanes();
            chunk = parts.journal().read(next, CHUNK);
        }
    }

    private void hand(Journal.Entry entry, long expected) throws IOException {
        if (entry.position() != expected) {
            throw new IOException("Expected journal entry " + expected + ", but found " + entry.position()
                    + "; the data directory is damaged. Restore it from a copy.");
        }
        JournalEntry decoded = decoded(entry);
        if (decoded.takesRoom()) {
            parts.budget().take(entry.bytes().length);
        }
        parts.dispatcher().dispatch(expected, decoded, entry.bytes().length);
        parts.counters().replayed.increment();
    }

    private static JournalEntry decoded(Journal.Entry entry) throws IOException {
        try {
            return EntryCodec.decode(entry.bytes(), entry.atMillis());
        } catch (IllegalArgumentException e) {
            throw new IOException("Expected to read journal entry " + entry.position() + ", but: " + e.getMessage(), e);
        }
    }

    private void waitForLanes() throws IOException, InterruptedException {
        for (int lane = 0; lane < parts.settings().lanes(); lane++) {
            CompletableFuture<Void> reached = new CompletableFuture<>();
            parts.dispatcher().queue(lane).add(new Task.Mark(reached));
            while (!reached.isDone()) {
                waitFor(reached);
            }
        }
    }

    private void waitFor(CompletableFuture<Void> reached) throws IOException, InterruptedException {
        try {
            reached.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (parts.outage().cause().isPresent()) {
                throw new IOException(
                        "Expected the journal to be replayed, but the host failed.",
                        parts.outage().cause().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
