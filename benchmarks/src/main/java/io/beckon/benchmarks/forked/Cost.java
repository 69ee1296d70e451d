package io.beckon.benchmarks.forked;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a pass takes beyond its time; JMH reports the public numbers. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {
    public double cpuNanos;
    public double allocatedBytes;
    public double retainedBytes;
    public double events;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long cpuNanosBefore;
    private long allocatedBefore;

    /** The work begins. */
    public void begin() {
        allocatedBefore = THREADS.getTotalThreadAllocatedBytes();
        cpuNanosBefore = ProcessorTime.nanos();
    }

    /** The work has ended. */
    public void end(long workedOff) {
        cpuNanos = ProcessorTime.nanos() - cpuNanosBefore;
        allocatedBytes = THREADS.getTotalThreadAllocatedBytes() - allocatedBefore;
        events = workedOff;
    }
}
