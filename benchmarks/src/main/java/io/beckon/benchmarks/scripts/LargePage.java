package io.beckon.benchmarks.scripts;

import io.beckon.benchmarks.report.Figure;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Long tasks of a page that is large, never still, and on a slow processor. */
final class LargePage {
    static final int TIMES_SLOWER = 4;
    private static final int MILLIS_PER_SECOND = 1_000;

    private final Chromium browser;
    private final EmptyPages pages;
    private final int seconds;

    LargePage(Chromium browser, EmptyPages pages, int seconds) {
        this.browser = browser;
        this.pages = pages;
        this.seconds = seconds;
    }

    /** Watches the page with each of the scripts. */
    Stream<Figure> compare(List<PageScript> scripts) {
        browser.slowDown(TIMES_SLOWER);
        List<Figure> figures = IntStream.range(0, scripts.size())
                .mapToObj(index -> watch(scripts.get(index), index + 1))
                .flatMap(row -> row)
                .toList();
        browser.slowDown(1);
        return figures.stream();
    }

    private Stream<Figure> watch(PageScript script, int turn) {
        String what = "large page, turn " + turn + ": " + script.what();
        JsonNode tasks = pages.tell("long-tasks.js", script.text(), seconds * MILLIS_PER_SECOND);
        double longest = StreamSupport.stream(tasks.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .max()
                .orElse(0);
        return Stream.of(new Figure(what, tasks.size(), "long tasks"), new Figure(what, longest, "ms of the longest"));
    }
}
