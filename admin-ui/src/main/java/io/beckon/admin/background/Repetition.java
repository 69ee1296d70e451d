package io.beckon.admin.background;

import java.util.concurrent.Executor;

/** Work that is done again after every pause until somebody stops it. */
final class Repetition implements Runnable {
    private final Runnable work;
    private final Executor later;
    private volatile boolean isStopped;

    Repetition(Runnable work, Executor later) {
        this.work = work;
        this.later = later;
    }

    @Override
    public void run() {
        if (!isStopped) {
            work.run();
            later.execute(this);
        }
    }

    void stop() {
        isStopped = true;
    }
}
