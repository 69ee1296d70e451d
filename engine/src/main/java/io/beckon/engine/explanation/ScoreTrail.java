package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Window;
import io.beckon.engine.explanation.Progress.Weighed;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Everything that counts, with its weight. */
final class ScoreTrail implements Trail {
    private final List<Integer> weights;
    private final int threshold;
    private final Window window;
    private final LinkedHashMap<String, List<Weighed>> kept = new LinkedHashMap<>();

    ScoreTrail(List<Integer> weights, int threshold, Window window) {
        this.weights = List.copyOf(weights);
        this.threshold = threshold;
        this.window = window;
    }

    /** Of positive weights the latest events that are enough, otherwise all. */
    @Override
    public List<Event> completedBy(Match match) {
        List<Weighed> counted = new ArrayList<>(counted(kept(match), match.atMillis()));
        counted.add(weighed(match));
        if (sum(counted) < threshold) {
            return List.of();
        }
        boolean mayDrop = weights.stream().allMatch(weight -> weight > 0);
        while (mayDrop && sum(counted.subList(1, counted.size())) >= threshold) {
            counted.removeFirst();
        }
        return counted.stream().map(Weighed::event).toList();
    }

    @Override
    public void remember(Match match, boolean mayFire) {
        List<Weighed> counted = new ArrayList<>(counted(kept(match), match.atMillis()));
        counted.add(weighed(match));
        kept.putLast(Pages.key(window, match), counted);
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
        List<Weighed> counted = Pages.furthest(kept, ofPage -> sum(counted(ofPage, recent.nowMillis())))
                .map(ofPage -> counted(ofPage, recent.nowMillis()))
                .orElse(List.of());
        List<Event> events = counted.stream().map(Weighed::event).toList();
        return new Progress.Sum(counted, sum(counted), threshold, Pages.until(window, events));
    }

    private List<Weighed> kept(Match match) {
        return kept.getOrDefault(Pages.key(window, match), List.of());
    }

    private List<Weighed> counted(List<Weighed> all, long nowMillis) {
        return all.stream()
                .filter(weighed -> Pages.isWithin(window, weighed.event(), nowMillis))
                .toList();
    }

    private Weighed weighed(Match match) {
        int weight = 0;
        for (int step = 0; step < weights.size(); step++) {
            weight += match.passes(step) ? weights.get(step) : 0;
        }
        return new Weighed(match.event(), weight);
    }

    private static int sum(List<Weighed> counted) {
        return counted.stream().mapToInt(Weighed::weight).sum();
    }
}
