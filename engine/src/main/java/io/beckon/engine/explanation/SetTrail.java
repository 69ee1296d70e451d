package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Window;
import io.beckon.engine.visit.Event;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The latest event of each step; of a pattern with one step none, as one event is enough. */
final class SetTrail implements Trail {
    private final List<Wanted> steps;
    private final Kept<Map<Integer, Match>> latest;

    SetTrail(List<Wanted> steps, Window window) {
        this.steps = steps;
        this.latest = new Kept<>(window);
    }

    @Override
    public List<Event> completedBy(Match match) {
        Map<Integer, Match> chosen = met(with(match), match.atMillis());
        return chosen.size() < steps.size()
                ? List.of()
                : chosen.values().stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Match::place))
                        .map(Match::event)
                        .toList();
    }

    @Override
    public void remember(Match match, boolean mayFire) {
        if (steps.size() > 1) {
            latest.put(match, with(match));
        }
    }

    @Override
    public void forget() {
        latest.clear();
    }

    @Override
    public void leave(String page, long atMillis) {
        latest.leave(page);
    }

    @Override
    public Progress progress(Recent recent) {
        Map<Integer, Match> met = latest.furthest(
                        events -> met(events, recent.nowMillis()).size())
                .map(events -> met(events, recent.nowMillis()))
                .orElse(Map.of());
        Event oldest = met.values().stream()
                .map(Match::event)
                .min(Comparator.comparingLong(Event::serverAtMillis))
                .orElse(null);
        List<Progress.Step> told = IntStream.range(0, steps.size())
                .mapToObj(step -> step(step, met, recent))
                .toList();
        return new Progress.Steps(told, false, latest.untilMillis(oldest), null);
    }

    private Map<Integer, Match> with(Match match) {
        Map<Integer, Match> before = latest.of(match);
        Map<Integer, Match> events = before == null ? new HashMap<>() : new HashMap<>(before);
        for (int step = 0; step < steps.size(); step++) {
            if (match.passes(step)) {
                events.put(step, match);
            }
        }
        return events;
    }

    private Map<Integer, Match> met(Map<Integer, Match> events, long nowMillis) {
        Map<Integer, Match> met = new HashMap<>(events);
        met.values().removeIf(match -> !latest.isWithin(match.event(), nowMillis));
        return met;
    }

    private Progress.Step step(int step, Map<Integer, Match> met, Recent recent) {
        Match match = met.get(step);
        return match == null
                ? steps.get(step).told(null, recent.nearest(step, null, latest.isByPageView()))
                : steps.get(step).told(match.event(), null);
    }
}
