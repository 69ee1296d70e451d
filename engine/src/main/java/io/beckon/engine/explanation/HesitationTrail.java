package io.beckon.engine.explanation;

import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** For each page view the earliest touch that nothing has ended. */
final class HesitationTrail implements Trail {
    static final int TOUCHED = 0;
    private static final int FIRST_END = 1;

    private final List<Wanted> steps;
    private final long millis;
    private final List<Deadline> awaited = new ArrayList<>();
    private Progress.@Nullable Followed followed;

    HesitationTrail(List<Wanted> steps, long millis) {
        this.steps = steps;
        this.millis = millis;
    }

    @Override
    public List<Event> completedBy(Match match) {
        return List.of();
    }

    @Override
    public void remember(Match match, boolean mayFire) {
        if (match.steps() >>> FIRST_END != 0) {
            boolean isAnywhere = match.page().equals(Pages.NONE);
            end(deadline -> isAnywhere || deadline.page().equals(match.page()), match.event());
        }
        boolean isAwaitedHere =
                awaited.stream().anyMatch(deadline -> deadline.page().equals(match.page()));
        if (match.passes(TOUCHED) && mayFire && !isAwaitedHere) {
            awaited.addLast(Deadline.after(match.event(), millis));
        }
    }

    private void end(Predicate<Deadline> ended, @Nullable Event by) {
        awaited.stream()
                .filter(ended)
                .reduce((_, last) -> last)
                .ifPresent(last -> followed = new Progress.Followed(last.opener(), by));
        awaited.removeIf(ended);
    }

    @Override
    public void forget() {
        awaited.clear();
        followed = null;
    }

    @Override
    public void leave(String page, long atMillis) {
        end(deadline -> deadline.page().equals(page), null);
    }

    @Override
    public @Nullable Deadline next() {
        return awaited.stream()
                .min(Comparator.comparingLong(Deadline::dueMillis))
                .orElse(null);
    }

    @Override
    public Progress progress(Recent recent) {
        Deadline next = next();
        if (next != null) {
            return next.progress(recent.nowMillis());
        }
        return followed == null
                ? new Progress.NotBegun(steps.get(TOUCHED).filter(), recent.nearest(TOUCHED, null, false))
                : followed;
    }
}
