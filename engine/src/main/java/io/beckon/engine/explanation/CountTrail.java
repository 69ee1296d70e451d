package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Window;
import io.beckon.engine.visit.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;

/** The latest events that passed, one less than are needed. */
final class CountTrail implements Trail {
    private final Wanted wanted;
    private final int times;
    private final Window window;
    private final LinkedHashMap<String, Deque<Event>> kept = new LinkedHashMap<>();

    CountTrail(Wanted wanted, int times, Window window) {
        this.wanted = wanted;
        this.times = times;
        this.window = window;
    }

    @Override
    public List<Event> completedBy(Match match) {
        Deque<Event> before = kept.getOrDefault(Pages.key(window, match), new ArrayDeque<>());
        boolean isEnough = before.size() == times - 1
                && (before.isEmpty() || Pages.isWithin(window, before.getFirst(), match.atMillis()));
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
        String key = Pages.key(window, match);
        Deque<Event> events = kept.getOrDefault(key, new ArrayDeque<>());
        if (events.size() == times - 1) {
            events.removeFirst();
        }
        events.addLast(match.event());
        kept.putLast(key, events);
    }

    @Override
    public void forget() {
        kept.clear();
    }

    @Override
    public void leave(String page, long atMillis) {
        kept.remove(page);
    }

    @Override
    public Progress progress(Recent recent) {
        List<Event> counted = Pages.furthest(
                        kept, events -> counted(events, recent).size())
                .map(events -> counted(events, recent))
                .orElse(List.of());
        Event last = counted.isEmpty() ? null : counted.getLast();
        return new Progress.Count(
                wanted.filter(),
                counted,
                times,
                Pages.until(window, counted),
                recent.nearest(0, last, Pages.isEach(window)));
    }

    private List<Event> counted(Deque<Event> events, Recent recent) {
        return events.stream()
                .filter(event -> Pages.isWithin(window, event, recent.nowMillis()))
                .toList();
    }
}
