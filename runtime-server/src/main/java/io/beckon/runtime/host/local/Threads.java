package io.beckon.runtime.host.local;

/** Waiting that must not be cut short: whoever closes the store while a thread uses it crashes the process. */
final class Threads {
    private Threads() {}

    /** Waits for the end of a thread; an interrupt is kept for later. */
    static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
