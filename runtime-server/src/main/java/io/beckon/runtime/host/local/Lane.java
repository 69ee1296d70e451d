package io.beckon.runtime.host.local;

import io.beckon.engine.Effect;
import io.beckon.engine.Input;
import io.beckon.engine.Visitor;
import io.beckon.engine.VisitorReducer;
import io.beckon.runtime.host.Journal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One worker: applies the inputs of its visitors in the journal's order. Between inputs it journals due deadlines, writes rows and parks
 * idle visitors; all of it on one thread, so nothing here is locked.
 *
 * <p>A pass takes what waits, applies it, and writes the history of all of it at once. Rows are written after the history of the inputs
 * that they hold.
 */
final class Lane {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final int MOST_TASKS = 256;
    /** Wakes up at least so often, as a clock may jump. */
    private static final long LONGEST_WAIT_MILLIS = 500;

    private final int index;
    private final BlockingQueue<Task> queue;
    private final Store store;
    private final Journal journal;
    private final Progress progress;
    private final Budget budget;
    private final Counters counters;
    private final Outage outage;
    private final RocksOutbox outbox;
    private final SwitchRows switchRows;
    private final SwitchedPackages packages;
    private final VisitorRows rows;
    private final Residents residents;
    private final Snapshots snapshots;
    private final Timers timers;
    private final EffectRouter router;
    private final VisitorReducer reducer;
    private final Standings standings;
    private final Thread thread;
    private long position;
    private long appliedAtMillis;
    private boolean live;

    Lane(int index, HostParts parts, SwitchedPackages packages) {
        this.index = index;
        queue = parts.dispatcher().queue(index);
        store = parts.store();
        journal = parts.journal();
        progress = parts.progress();
        budget = parts.budget();
        counters = parts.counters();
        outage = parts.outage();
        outbox = parts.outbox();
        switchRows = new SwitchRows(store);
        this.packages = packages;
        rows = new VisitorRows(store);
        HostSettings.Rhythm rhythm = parts.settings().rhythm();
        residents = new Residents(
                rows, counters, rhythm.parkAfter().toMillis(), parts.settings().keep());
        snapshots = new Snapshots(store, rows, residents, counters, rhythm);
        timers = new Timers(residents, parts.sequencer(), counters);
        router = new EffectRouter(outbox, parts.pushes(), new Slots(parts.slots(), parts.sequencer()));
        reducer = new VisitorReducer(packages);
        standings = new Standings(residents, packages);
        thread = Thread.ofPlatform().name("beckon-lane-" + index).daemon().unstarted(this::run);
    }

    /** Takes in a live visitor before the lane starts. */
    void settle(Resident parked) {
        residents.settle(parked);
    }

    void start() {
        thread.start();
    }

    /** Whether the visitor has a live visit; for any thread. */
    boolean isLive(VisitorKey key) {
        return residents.isLive(key);
    }

    /** Waits until the lane has ended. */
    void join() {
        Threads.join(thread);
    }

    private void run() {
        try {
            boolean goesOn = true;
            while (goesOn && !outage.hasBegun()) {
                goesOn = pass();
            }
            if (!outage.hasBegun()) {
                snapshots.writeAll(journal.nowMillis());
                publish();
            }
        } catch (IOException e) {
            outage.begin(e);
        } catch (InterruptedException | RuntimeException | Error e) {
            outage.begin(new IOException("Expected lane " + index + " to go on, but it failed: " + e, e));
        }
    }

    private boolean pass() throws IOException, InterruptedException {
        List<Task> tasks = next();
        boolean goesOn = true;
        try (Writes writes = store.writes()) {
            for (Task task : tasks) {
                goesOn &= perform(task, writes);
            }
            if (!writes.isEmpty()) {
                writes.write();
            }
        }
        publish();
        tidy();
        return goesOn;
    }

    private List<Task> next() throws InterruptedException {
        List<Task> tasks = new ArrayList<>();
        Task first = queue.poll(waitMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            tasks.add(first);
            queue.drainTo(tasks, MOST_TASKS - 1);
        }
        return tasks;
    }

    private long waitMillis() {
        long now = journal.nowMillis();
        if (snapshots.isDue(progress.dispatched(), now)) {
            return 0;
        }
        return live ? Math.clamp(timers.millisToNext(now), 0, LONGEST_WAIT_MILLIS) : LONGEST_WAIT_MILLIS;
    }

    private void tidy() throws IOException {
        long now = journal.nowMillis();
        if (live) {
            timers.fire(now);
        }
        snapshots.writeDue(progress.dispatched(), now);
        residents.park(now);
        publish();
    }

    private void publish() {
        progress.write(index, position, snapshots.outdatedSince());
        outbox.signal();
    }

    private boolean perform(Task task, Writes writes) throws IOException {
        switch (task) {
            case Task.Apply apply -> {
                apply(apply, writes);
                budget.release(apply.bytes());
            }
            case Task.Switch change -> change(change, writes);
            case Task.Tell tell -> standings.tell(tell, journal.nowMillis());
            case Task.Forget forgotten -> forget(forgotten.visitor(), writes);
            case Task.GoLive _ -> goLive();
            case Task.Mark mark -> mark.reached().complete(null);
            case Task.End _ -> {
                return false;
            }
        }
        return true;
    }

    private void apply(Task.Apply task, Writes writes) throws IOException {
        Input input = task.input();
        position = task.position();
        appliedAtMillis = input.atMillis();
        Resident resident = residents.get(VisitorKey.of(input), input.atMillis());
        if (resident.applied >= position) {
            return; // a replay, and the visitor's row knows this input
        }
        Visitor visitor = residents.visitorAt(resident, input.atMillis());
        if (input instanceof Input.SlotAnswered answered) {
            resident.forget(answered.engagement());
        }
        List<Effect> effects = reduce(visitor, input);
        snapshots.changed(resident, position, input.atMillis());
        residents.touch(resident, visitor, input.atMillis());
        router.route(writes, position, resident, effects);
        timers.applied(resident, visitor, input, input.atMillis());
    }

    private List<Effect> reduce(Visitor visitor, Input input) {
        try {
            return reducer.apply(visitor, input);
        } catch (RuntimeException e) {
            counters.failedInputs.increment();
            LOG.error(
                    "Expected journal entry {} of visit {} to be applied, but it failed.", position, input.visit(), e);
            return VisitorReducer.refuse(input);
        }
    }

    private void change(Task.Switch task, Writes writes) throws IOException {
        position = task.position();
        packages.set(task.site(), task.switches());
        if (index == 0) {
            switchRows.put(writes, position, task.site(), task.switches());
        }
    }

    /** Everything that this lane will still apply comes later than what it has applied. */
    private void forget(VisitorKey visitor, Writes writes) throws IOException {
        if (residents.find(visitor) == null && rows.forget(writes, visitor, appliedAtMillis, journal.first())) {
            counters.forgotten.increment();
        }
    }

    private void goLive() {
        live = true;
        router.goLive(residents.all());
        residents.all().forEach(timers::expect);
    }
}
