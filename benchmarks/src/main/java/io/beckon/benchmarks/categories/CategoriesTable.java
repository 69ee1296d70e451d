package io.beckon.benchmarks.categories;

import io.beckon.benchmarks.forked.Pass;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Median;
import java.util.ArrayList;
import java.util.List;

/** Figures from the passes of all contenders over one number of tags after the other; those of the loop come first. */
final class CategoriesTable {
    private final List<Figure> figures = new ArrayList<>();
    private double loopNanos;

    void add(TaggerContender contender, int tags, List<Pass> passes) {
        String what = contender.label() + ", " + tags + " tags";
        double nanos = Median.of(passes, Pass::nanosPerEvent);
        loopNanos = contender == OwnTagger.LOOP ? nanos : loopNanos;
        figures.add(new Figure(what, nanos, "ns/event"));
        figures.add(new Figure(what, loopNanos / nanos, "x the loop"));
        figures.add(new Figure(what, Median.of(passes, Pass::allocatedPerEvent), "allocated B/event"));
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }
}
