package io.beckon.engine.explanation;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of the category that are open, and the time that was spent on such pages before the present stretch. */
final class DwellTrail implements Trail {
    private final CategoryId category;
    private final long millis;
    private final Set<String> open = new HashSet<>();
    private final List<Event> entered = new ArrayList<>();
    private long spentMillis;
    private @Nullable Deadline awaited;

    DwellTrail(CategoryId category, long millis) {
        this.category = category;
        this.millis = millis;
    }

    @Override
    public List<Event> completedBy(Match match) {
        return List.of();
    }

    @Override
    public void remember(Match match, boolean mayFire) {
        if (!match.page().equals(Pages.NONE) && mayFire) {
            open.add(match.page());
            entered.add(match.event());
            awaited = awaited == null ? Deadline.after(match.event(), millis - spentMillis) : awaited;
        }
    }

    @Override
    public void forget() {
        open.clear();
        entered.clear();
        spentMillis = 0;
        awaited = null;
    }

    @Override
    public void leave(String page, long atMillis) {
        if (open.remove(page) && open.isEmpty() && awaited != null) {
            spentMillis = millis - (awaited.dueMillis() - atMillis);
            awaited = null;
        }
        awaited = awaited == null ? null : awaited.leave(page);
    }

    @Override
    public @Nullable Deadline next() {
        return awaited;
    }

    /** Every entering of a page whose time counts. */
    @Override
    public List<Event> because(Deadline deadline) {
        return List.copyOf(entered);
    }

    @Override
    public Progress progress(Recent recent) {
        if (awaited == null) {
            return new Progress.Dwelt(category, spentMillis, millis, null);
        }
        long missingMillis = awaited.dueMillis() - recent.nowMillis();
        return missingMillis > 0
                ? new Progress.Dwelt(category, millis - missingMillis, millis, awaited.dueMillis())
                : new Progress.Due(awaited.opener(), awaited.dueMillis());
    }
}
