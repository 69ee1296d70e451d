package io.beckon.benchmarks.scripts;

import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Median;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Script time from the load of a script to its first rest. */
final class Starts {
    private final EmptyPages pages;
    private final int rounds;

    Starts(EmptyPages pages, int rounds) {
        this.pages = pages;
        this.rounds = rounds;
    }

    /** Loads scripts in turns, each as often as any other at the head of a turn; the first one is the yardstick. */
    Stream<Figure> compare(PageScript yardstick, List<PageScript> others) {
        List<PageScript> scripts =
                Stream.concat(Stream.of(yardstick), others.stream()).toList();
        Map<PageScript, List<EmptyPages.Timed>> times = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            turn(scripts, round)
                    .forEach(script -> times.computeIfAbsent(script, _ -> new ArrayList<>())
                            .add(load(script)));
        }
        List<EmptyPages.Timed> base = times.getOrDefault(yardstick, List.of());
        return scripts.stream()
                .flatMap(script -> figures("start: " + script.what(), times.getOrDefault(script, List.of()), base));
    }

    private static Stream<Figure> figures(String what, List<EmptyPages.Timed> loads, List<EmptyPages.Timed> base) {
        return Stream.of(
                new Figure(what, micros(loads), "µs of script"),
                new Figure(what, micros(loads) / micros(base), "of umami"),
                new Figure(what, cpuMicros(loads), "µs of CPU"),
                new Figure(what, cpuMicros(loads) / cpuMicros(base), "of umami's CPU"));
    }

    private static double micros(List<EmptyPages.Timed> loads) {
        return Median.of(loads, load -> load.told().asDouble());
    }

    private static double cpuMicros(List<EmptyPages.Timed> loads) {
        return Median.of(loads, EmptyPages.Timed::cpuMicros);
    }

    /** The order of a round: what comes first may pay for those after it. */
    static <T> List<T> turn(List<T> scripts, int round) {
        List<T> turn = new ArrayList<>(scripts);
        Collections.rotate(turn, -round);
        return turn;
    }

    private EmptyPages.Timed load(PageScript script) {
        return pages.timed("startup.js", script.text(), script.attributes());
    }
}
