package io.beckon.admin.background;

import java.util.concurrent.Executor;

/** Does work again after every pause until somebody stops it. */
final class Repetition {
    private final Executor later;
    private volatile boolean isStopped;

    Repetition(Executor later) {
        this.later = later;
    }

    /** The work, which brings itself about again. */
    Runnable of(Runnable work) {
        return new Runnable() {
            @Override
            public void run() {
                if (!isStopped) {
                    work.run();
                    later.execute(this);
                }
            }
        };
    }

    void stop() {
        isStopped = true;
    }
}
