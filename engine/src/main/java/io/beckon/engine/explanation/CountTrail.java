package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Window;
import io.beckon.engine.visit.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The latest events that passed, one less than are needed. */
final class CountTrail implements Trail {
    private final Wanted wanted;
    private final int times;
    private final Kept<Deque<Event>> kept;

    CountTrail(Wanted wanted, int times, Window window) {
        this.wanted = wanted;
        this.times = times;
        this.kept = new Kept<>(window);
    }

    @Override
    public List<Event> completedBy(Match match) {
        Deque<Event> before = before(match);
        boolean isEnough =
                before.size() == times - 1 && (before.isEmpty() || kept.isWithin(before.getFirst(), match.atMillis()));
        if (!isEnough) {
            return List.of();
        }
        List<Event> counted = new ArrayList<>(before);
        counted.add(match.event());
        return counted;
    }

    @Override
    public void remember(Match match, boolean mayFire) {
        if (times == 1) {
            return;
        }
        Deque<Event> events = before(match);
        if (events.size() == times - 1) {
            events.removeFirst();
        }
        events.addLast(match.event());
        kept.put(match, events);
    }

    @Override
    public void forget() {
        kept.clear();
    }

    @Override
    public void leave(String page, long atMillis) {
        kept.leave(page);
    }

    @Override
    public Progress progress(Recent recent) {
        List<Event> counted = kept.furthest(events -> counted(events, recent).size())
                .map(events -> counted(events, recent))
                .orElse(List.of());
        Event first = counted.isEmpty() ? null : counted.getFirst();
        Event last = counted.isEmpty() ? null : counted.getLast();
        return new Progress.Count(
                wanted.filter(), counted, times, kept.untilMillis(first), recent.nearest(0, last, kept.isByPageView()));
    }

    private Deque<Event> before(Match match) {
        Deque<Event> events = kept.of(match);
        return events == null ? new ArrayDeque<>() : events;
    }

    private List<Event> counted(Deque<Event> events, Recent recent) {
        return events.stream()
                .filter(event -> kept.isWithin(event, recent.nowMillis()))
                .toList();
    }
}
