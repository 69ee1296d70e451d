package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.RehearsalProgress.Stage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows one rehearsal: hears how far it has come, in the thread that rehearses, and can stop it from any other. */
public final class RehearsalWatch {
    private final Consumer<RehearsalProgress> listener;
    private volatile boolean isStopped;
    private @Nullable RehearsalProgress told;

    /**
     * For one rehearsal.
     *
     * @param listener told at every new percent; must not throw
     */
    public RehearsalWatch(Consumer<RehearsalProgress> listener) {
        this.listener = listener;
    }

    /** Ends the rehearsal before its next step; when it is over already, nothing happens. */
    public void stop() {
        isStopped = true;
    }

    /** Throws when the rehearsal was stopped. */
    void check() {
        if (isStopped) {
            throw new RehearsalStopped();
        }
    }

    void reached(Stage stage, int done, int total) {
        check();
        RehearsalProgress progress = new RehearsalProgress(stage, done, total);
        if (told == null || told.stage() != stage || told.percent() != progress.percent()) {
            told = progress;
            listener.accept(progress);
        }
    }
}
