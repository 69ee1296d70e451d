package io.beckon.benchmarks.scripts;

import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Machine;
import io.beckon.benchmarks.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the script takes of a page's time: at its start, and in a page that is large and never still. */
@Command(
        name = "startup",
        description = "Script time of the start, against umami; long tasks in a large page that never rests.",
        mixinStandardHelpOptions = true)
public final class StartupBenchmark implements Benchmark {
    @Option(names = "--rounds", defaultValue = "30", description = "page loads of each script (${DEFAULT-VALUE})")
    private int rounds = 30;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "how long a large page is watched (${DEFAULT-VALUE})")
    private int seconds = 10;

    @Override
    public Report measure() {
        List<String> settings = new ArrayList<>(Machine.settings());
        settings.add("Start: " + rounds
                + " loads of each script in turns that begin with another one each, each in a process of its own and in a page of a"
                + " site that stores nothing yet; the median counts");
        settings.add("Long tasks: 50 000 elements, 1 000 of them added or removed a second for " + seconds
                + " s, processor slowed " + LargePage.TIMES_SLOWER + " times; a task is long when it takes 50 ms");
        try (Chromium browser = new Chromium();
                EmptyPages pages = new EmptyPages(browser)) {
            settings.add("Browser: headless " + browser.version());
            return report(settings, figures(browser, pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Expected the benchmark to run to its end, but it was interrupted.", e);
        }
    }

    private List<Figure> figures(Chromium browser, EmptyPages pages) {
        OwnScripts own = OwnScripts.find();
        List<PageScript> scripts = List.of(
                PageScript.of("beckon, monitoring core", own.core()),
                PageScript.of("beckon, core and every trigger", own.triggers()),
                PageScript.of("beckon, demo", own.demo()),
                PageScript.of("beckon, all of it", own.everything()));
        PageScript umami =
                PageScript.ofUmami(PeerScripts.fetch(List.of(Peer.UMAMI)).getFirst());
        Stream<Figure> start = new Starts(pages, rounds).compare(umami, scripts);
        Stream<Figure> longTasks = new LargePage(browser, pages, seconds)
                .compare(List.of(PageScript.NONE, scripts.getFirst(), scripts.getLast(), PageScript.NONE));
        return Stream.concat(start, longTasks).toList();
    }

    private static Report report(List<String> settings, List<Figure> figures) {
        return new Report(
                "startup",
                "script time",
                "bundles of the demo and of sites that use more and more of what there is, against umami's tracker from the npm registry",
                "compile and execute the script and what it does in its first second, its first request included; timers at once, no network",
                settings,
                figures);
    }
}
