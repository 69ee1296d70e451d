package io.beckon.engine.explanation;

import io.beckon.engine.visit.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The earliest unanswered event; with restart the latest. */
final class AbsenceTrail implements Trail {
    static final int FIRST = 0;
    static final int THEN = 1;

    private final List<Wanted> steps;
    private final long millis;
    private final boolean restart;
    private @Nullable Deadline awaited;
    private Progress.@Nullable Followed followed;

    AbsenceTrail(List<Wanted> steps, long millis, boolean restart) {
        this.steps = steps;
        this.millis = millis;
        this.restart = restart;
    }

    @Override
    public List<Event> completedBy(Match match) {
        return List.of();
    }

    @Override
    public void remember(Match match, boolean mayFire) {
        if (match.passes(THEN) && awaited != null) {
            followed = new Progress.Followed(awaited.opener(), match.event());
        }
        if (match.passes(THEN) || (match.passes(FIRST) && restart)) {
            awaited = null;
        }
        if (match.passes(FIRST) && mayFire && awaited == null) {
            awaited = Deadline.after(match.event(), millis);
        }
    }

    @Override
    public void forget() {
        awaited = null;
        followed = null;
    }

    @Override
    public void leave(String page, long atMillis) {
        awaited = awaited == null ? null : awaited.leave(page);
    }

    @Override
    public @Nullable Deadline next() {
        return awaited;
    }

    @Override
    public Progress progress(Recent recent) {
        if (awaited != null) {
            return awaited.progress(recent.nowMillis());
        }
        return followed == null
                ? new Progress.NotBegun(steps.get(FIRST).filter(), recent.nearest(FIRST, null, false))
                : followed;
    }
}
