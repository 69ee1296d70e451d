package io.beckon.engine.explanation;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.site.Rule;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.explanation.Explanation.Firing;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows one rule through one visit. */
final class RuleCourse {
    private final Rule rule;
    private final List<Wanted> steps;
    private final Trail trail;
    private final Openings openings;
    private final Furthest furthest = new Furthest();
    private final List<Firing> firings = new ArrayList<>();
    private final List<CategorisedEvent> events = new ArrayList<>();
    /** Events before this place count no longer. */
    private int from;

    private long nowMillis = Long.MIN_VALUE;
    /** The page view of the latest event that named one, as long as it is open. */
    private String page = Pages.NONE;

    RuleCourse(Rule rule, List<Wanted> steps, Trail trail) {
        this.rule = rule;
        this.steps = steps;
        this.trail = trail;
        this.openings = new Openings(rule.repeat());
    }

    void take(Occurrence occurrence) {
        switch (occurrence) {
            case Occurrence.Accepted(CategorisedEvent categorised) -> {
                passTime(categorised.event().serverAtMillis() - 1);
                accept(categorised);
            }
            case Occurrence.PageClosed(PageId closed, long atMillis) -> {
                passTime(atMillis - 1);
                leave(closed.value(), atMillis);
            }
            case Occurrence.Forgiven forgiven -> {
                if (forgiven.rule().equals(rule.id())) {
                    openings.forgive(key(forgiven.page()));
                    startFromNothing();
                }
            }
            case Occurrence.TimePassed(long untilMillis) -> passTime(untilMillis);
            case Occurrence.ClockShows(long atMillis) -> nowMillis = Math.max(nowMillis, atMillis);
        }
    }

    Explanation explanation() {
        if (openings.isOver()) {
            return new Explanation.Followed(rule.id(), firings, null, null);
        }
        furthest.reach(soFar(), nowMillis);
        return new Explanation.Followed(rule.id(), firings, progress(), furthest.lapse());
    }

    /** How far it is, without what came near. */
    private Progress soFar() {
        return trail.progress(new Recent(steps, List.of(), nowMillis));
    }

    private Progress progress() {
        boolean isSpent = !page.equals(Pages.NONE) && !openings.mayFireOn(page);
        return isSpent
                ? new Progress.Spent()
                : trail.progress(new Recent(steps, events.subList(from, events.size()), nowMillis));
    }

    private void leave(String closed, long atMillis) {
        trail.leave(closed, atMillis);
        furthest.leave(soFar(), atMillis);
        openings.leave(closed);
        page = closed.equals(page) ? Pages.NONE : page;
    }

    private void accept(CategorisedEvent categorised) {
        nowMillis = Math.max(nowMillis, categorised.event().serverAtMillis());
        events.add(categorised);
        Match match = match(categorised);
        page = match.page().equals(Pages.NONE) ? page : match.page();
        if (match.steps() == 0 || openings.isOver()) {
            return;
        }
        boolean mayFire = openings.mayFireOn(match.page());
        List<Event> because = mayFire ? trail.completedBy(match) : List.of();
        if (because.isEmpty()) {
            trail.remember(match, mayFire);
            furthest.reach(soFar(), nowMillis);
        } else {
            fire(new Firing(match.atMillis(), match.event(), because), match.page(), true);
        }
    }

    private Match match(CategorisedEvent categorised) {
        int passed = 0;
        for (int step = 0; step < steps.size(); step++) {
            passed |= steps.get(step).passes(categorised) ? 1 << step : 0;
        }
        return new Match(categorised.event(), events.size(), passed);
    }

    /** Everything that is due until this moment fires. */
    private void passTime(long untilMillis) {
        for (Deadline next = trail.next(); next != null && next.dueMillis() <= untilMillis; next = trail.next()) {
            Firing firing = new Firing(next.dueMillis(), next.opener(), trail.because(next));
            fire(firing, next.page(), next.isPageOpen());
        }
        nowMillis = Math.max(nowMillis, untilMillis);
    }

    private void fire(Firing firing, String firedOn, boolean isPageOpen) {
        firings.add(firing);
        openings.fireOn(firedOn, isPageOpen);
        startFromNothing();
    }

    private void startFromNothing() {
        trail.forget();
        furthest.forget();
        from = events.size();
    }

    private static String key(@Nullable PageId forgiven) {
        return forgiven == null ? Pages.NONE : forgiven.value();
    }
}
