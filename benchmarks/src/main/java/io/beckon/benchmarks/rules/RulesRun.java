package io.beckon.benchmarks.rules;

import io.beckon.benchmarks.forked.Cost;
import io.beckon.benchmarks.forked.Heap;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One contender, one pass over the workload for each iteration, in a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class RulesRun {
    @Param("SPARSE")
    public String contender = "";

    @Param("20")
    public int rules;

    @Param("CATEGORIES")
    public Wording wording = Wording.CATEGORIES;

    @Param("100000")
    public int visits;

    @Param("")
    public String expected = "";

    private Function<Matches, Matcher> start = _ -> _ -> {};
    private int size;
    private @Nullable Matcher matcher;
    private Matches matches = new Matches();
    private Cost cost = new Cost();
    private long emptyBytes;

    @Setup(Level.Trial)
    public void prepare() {
        Scene scene = Scene.of(visits, rules, wording);
        start = Contender.named(contender).prepare(scene);
        size = scene.workload().size();
    }

    @Setup(Level.Iteration)
    public void begin() {
        matches = new Matches();
        emptyBytes = Heap.usedBytes();
        matcher = start.apply(matches);
    }

    @Benchmark
    public long everyEvent(Cost counters) {
        cost = counters;
        Matcher now = Objects.requireNonNull(matcher);
        cost.begin();
        now.applyAll(size);
        cost.end(size);
        return matches.count();
    }

    @TearDown(Level.Iteration)
    public void end() {
        Objects.requireNonNull(matcher).finish();
        cost.retainedBytes = Heap.usedBytes() - emptyBytes;
        matcher = null;
        if (!matches.digest().equals(expected)) {
            throw new IllegalStateException("Expected the matches " + expected
                    + " (count and digest) of the reference, but " + contender + " found " + matches.digest() + ".");
        }
    }
}
