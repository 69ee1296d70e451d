package io.beckon.benchmarks.rehearsal;

import io.beckon.benchmarks.forked.Fork;
import io.beckon.benchmarks.forked.Pass;
import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Machine;
import io.beckon.benchmarks.report.Median;
import io.beckon.benchmarks.report.Report;
import io.beckon.engine.SitePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A rehearsal's work without what surrounds it: the whole reducer over recorded events of the demo shop. */
@Command(
        name = "rehearsal",
        description = "The whole reducer over recorded events of the demo shop.",
        mixinStandardHelpOptions = true)
public final class RehearsalBenchmark implements Benchmark {
    private static final String WHAT = "whole reducer with categories, rules, policy and timers";
    private static final String FIRST = "the same, the first pass of a process";
    /** Compiling a reducer takes the virtual machine several seconds, most of them of its second core. */
    private static final int WARM_UPS = 12;

    private static final int PASSES = 6;
    private static final double TARGET_PER_SECOND = 1_000_000;

    @Option(
            names = "--visits",
            defaultValue = "20000",
            description = "how many visits of 20 events each (${DEFAULT-VALUE})")
    private int visits = 20_000;

    @Option(names = "--rules", defaultValue = "50", description = "how many rules (${DEFAULT-VALUE})")
    private int rules = 50;

    @Override
    public Report measure() {
        List<String> settings = new ArrayList<>(Machine.settings());
        String decisions = decisions();
        List<Pass> passes = fork(decisions).run(WARM_UPS, PASSES);
        List<Pass> first = fork(decisions).run(0, 1);
        settings.add("Settings: a process of its own with " + PASSES + " measured passes after " + WARM_UPS
                + " to warm up; the median pass counts; time is CPU time of the process, compiling and garbage collection"
                + " included");
        settings.add("Decisions of each pass: " + decisions);
        settings.add("Target: at least 1 000 000 events/s of one core");
        return new Report(
                "rehearsal",
                "recorded events per second of one core",
                "the reducer with itself; every pass came to the same decisions",
                String.format(
                        Locale.ROOT,
                        "%,d events of %,d visits of a day, by time, with the demo shop's pages, categories, offers and limits and %d"
                                + " rules of eight shapes; every slot is granted, and nobody answers",
                        visits * ShopRecording.EVENTS_PER_VISIT,
                        visits,
                        rules),
                settings,
                figures(passes, first));
    }

    private Fork fork(String decisions) {
        return new Fork(
                RehearsalRun.class,
                WHAT,
                Map.of(
                        "visits", String.valueOf(visits),
                        "rules", String.valueOf(rules),
                        "expected", decisions));
    }

    private static List<Figure> figures(List<Pass> passes, List<Pass> first) {
        List<Figure> figures = new ArrayList<>(figures(WHAT, passes));
        figures.addAll(figures(FIRST, first));
        return figures;
    }

    private static List<Figure> figures(String what, List<Pass> passes) {
        double nanos = Median.of(passes, Pass::nanosPerEvent);
        return List.of(
                new Figure(what, 1e9 / nanos, "events/s"),
                new Figure(what, 1e9 / nanos / TARGET_PER_SECOND, "of the target"),
                new Figure(what, nanos, "ns/event"),
                new Figure(what, Median.of(passes, Pass::allocatedPerEvent), "allocated B/event"));
    }

    private String decisions() {
        SitePackage site = ShopSite.of(RehearsalRun.root(), rules);
        Playback playback = new Playback(site);
        playback.play(ShopRecording.of(site.site(), visits));
        return playback.decisions();
    }
}
