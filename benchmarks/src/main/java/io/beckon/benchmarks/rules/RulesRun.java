package io.beckon.benchmarks.rules;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
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
    /** What an iteration took, beyond its time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        public double cpuNanos;
        public double allocatedBytes;
        public double retainedBytes;
    }

    @Param("SPARSE")
    public String contender = "";

    @Param("20")
    public int rules;

    @Param("100000")
    public int visits;

    @Param("")
    public String expected = "";

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Function<Matches, Matcher> start = _ -> _ -> {};
    private int size;
    private @Nullable Matcher matcher;
    private Matches matches = new Matches();
    private Cost cost = new Cost();
    private long emptyBytes;

    @Setup(Level.Trial)
    public void prepare() {
        Scene scene = Scene.of(visits, rules);
        start = Contender.valueOf(contender).prepare(scene);
        size = scene.workload().size();
    }

    @Setup(Level.Iteration)
    public void begin() {
        matches = new Matches();
        emptyBytes = usedBytes();
        matcher = start.apply(matches);
    }

    @Benchmark
    public long everyEvent(Cost counters) {
        cost = counters;
        Matcher now = Objects.requireNonNull(matcher);
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = SYSTEM.getProcessCpuTime();
        for (int event = 0; event < size; event++) {
            now.apply(event);
        }
        cost.cpuNanos = SYSTEM.getProcessCpuTime() - cpu;
        cost.allocatedBytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        return matches.count();
    }

    @TearDown(Level.Iteration)
    public void end() {
        cost.retainedBytes = usedBytes() - emptyBytes;
        matcher = null;
        if (!matches.digest().equals(expected)) {
            throw new IllegalStateException("Expected the matches " + expected
                    + " (count and digest) of the reference, but " + contender + " found " + matches.digest() + ".");
        }
    }

    private static long usedBytes() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
