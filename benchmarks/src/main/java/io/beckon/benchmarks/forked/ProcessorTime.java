package io.beckon.benchmarks.forked;

import com.sun.management.OperatingSystemMXBean;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;

/**
 * The CPU time of this process with all of its threads, those of the JVM and those that have ended included. Java tells it too, but on Linux
 * in steps of 10 ms, too coarse for a short pass; there the kernel is asked, whose clock is exact.
 */
final class ProcessorTime {
    private static final boolean IS_LINUX = System.getProperty("os.name").equals("Linux");
    /** CLOCK_PROCESS_CPUTIME_ID of Linux. */
    private static final int OF_THE_PROCESS = 2;

    private static final long NANOS_PER_SECOND = 1_000_000_000;
    /** Seconds and nanoseconds, as every 64-bit Linux has them. */
    private static final MemoryLayout TIMESPEC = MemoryLayout.sequenceLayout(2, ValueLayout.JAVA_LONG);

    private ProcessorTime() {}

    /** Nanoseconds since the process began. */
    static long nanos() {
        return IS_LINUX
                ? Kernel.nanos()
                : ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Linked on Linux only. */
    private static final class Kernel {
        private static final MethodHandle CLOCK_GETTIME = clockGettime();

        static long nanos() {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment time = arena.allocate(TIMESPEC);
                int error = (int) CLOCK_GETTIME.invokeExact(OF_THE_PROCESS, time);
                if (error != 0) {
                    throw new IllegalStateException("Expected the kernel to tell the CPU time, but it refused.");
                }
                return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * NANOS_PER_SECOND
                        + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("Expected a call of clock_gettime, but: " + e.getMessage(), e);
            }
        }

        @SuppressWarnings("restricted") // calls outside Java are allowed by --enable-native-access
        private static MethodHandle clockGettime() {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("clock_gettime"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        }
    }
}
