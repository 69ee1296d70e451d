package io.beckon.runtime.history;

import io.beckon.engine.Effect;
import io.beckon.runtime.host.Outbox;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** An outbox in memory. */
public final class QueuedOutbox implements Outbox {
    private final ConcurrentSkipListMap<Long, Entry> entries = new ConcurrentSkipListMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long confirmed;
    private long last;
    private int failuresToCome;
    private int confirmationsToFail;
    private Throwable failure = new IllegalStateException("never thrown");

    /** Puts an entry at the end. */
    public void add(Effect... effects) {
        change(() -> {
            last++;
            entries.put(last, Recorded.entry(last, effects));
        });
    }

    /** Throws this at the next calls of read and confirm that have something to do. */
    public void failNext(int calls, Throwable next) {
        change(() -> {
            failuresToCome = calls;
            failure = next;
        });
    }

    /** Throws at the next confirmations. */
    public void failNextConfirmations(int calls) {
        change(() -> confirmationsToFail = calls);
    }

    private void failIfTold() {
        if (failuresToCome > 0) {
            failuresToCome--;
            switch (failure) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                default -> throw new IllegalArgumentException(failure);
            }
        }
    }

    /** Forgets what was confirmed, as a crash right before the confirmation would. */
    public void forgetConfirmations(List<Entry> stored) {
        change(() -> {
            stored.forEach(entry -> entries.put(entry.position(), entry));
            confirmed = 0;
        });
    }

    /** Waits until everything is confirmed. */
    public boolean awaitEmpty(long seconds) throws InterruptedException {
        long nanos = TimeUnit.SECONDS.toNanos(seconds);
        lock.lock();
        try {
            while (!entries.isEmpty() && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return entries.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Entry> read(long above, int max, long waitMillis) throws InterruptedException {
        lock.lock();
        try {
            long nanos = TimeUnit.MILLISECONDS.toNanos(waitMillis);
            while (entries.tailMap(above, false).isEmpty() && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            if (!entries.tailMap(above, false).isEmpty()) {
                failIfTold();
            }
            return entries.tailMap(above, false).values().stream().limit(max).toList();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void confirm(long position) {
        change(() -> {
            failIfTold();
            if (confirmationsToFail > 0) {
                confirmationsToFail--;
                throw new IllegalStateException("a test's disk that takes no confirmation");
            }
            confirmed = position;
            entries.headMap(position, true).clear();
        });
    }

    @Override
    public long confirmed() {
        lock.lock();
        try {
            return confirmed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long backlog() {
        return entries.size();
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
