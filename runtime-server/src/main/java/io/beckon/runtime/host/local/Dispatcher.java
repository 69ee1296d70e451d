package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.Input;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

/** Hands durable entries to the lanes in the journal's order: an input to its visitor's lane, switches to all. One thread at a time. */
final class Dispatcher {
    private final List<BlockingQueue<Task>> queues;
    private final Progress progress;
    private final Map<SiteKey, Switches> switches = new ConcurrentHashMap<>();

    Dispatcher(int lanes, Progress progress) {
        this.progress = progress;
        queues = IntStream.range(0, lanes)
                .<BlockingQueue<Task>>mapToObj(lane -> new LinkedBlockingQueue<>())
                .toList();
    }

    /** The lane of a visitor, on all his sites. */
    int lane(VisitorId visitor) {
        int hash = visitor.value().hashCode();
        return Math.floorMod(hash ^ (hash >>> 16), queues.size());
    }

    BlockingQueue<Task> queue(int lane) {
        return queues.get(lane);
    }

    /** Hands over one entry, which took so many bytes of the budget. */
    void dispatch(long position, JournalEntry entry, long bytes) {
        switch (entry) {
            case JournalEntry.Applied(Input input) -> {
                int lane = lane(input.visitor());
                progress.hand(lane, position);
                queues.get(lane).add(new Task.Apply(position, input, bytes));
            }
            case JournalEntry.Switched(SiteKey site, Switches now) -> {
                switches.put(site, now);
                for (int lane = 0; lane < queues.size(); lane++) {
                    progress.hand(lane, position);
                    queues.get(lane).add(new Task.Switch(position, site, now));
                }
            }
        }
        progress.dispatch(position);
    }

    /** The kill switches that were in force before the journal's first entry. */
    void begin(Map<SiteKey, Switches> before) {
        switches.putAll(before);
    }

    /** The kill switches as last dispatched; for any thread. */
    Switches switches(SiteKey site) {
        return switches.getOrDefault(site, Switches.ALL_ON);
    }

    /** Hands a task to every lane. */
    void toAll(Task task) {
        queues.forEach(queue -> queue.add(task));
    }
}
