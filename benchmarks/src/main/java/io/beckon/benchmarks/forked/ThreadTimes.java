package io.beckon.benchmarks.forked;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The CPU time of each thread of this process, those of the JVM itself included. Java tells only that of all together, and on Linux in
 * steps of 10 ms, too coarse for a short pass; there the kernel is asked.
 */
record ThreadTimes(Map<String, Long> nanos) {
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final String TIMES = "schedstat";

    ThreadTimes {
        nanos = Map.copyOf(nanos);
    }

    static ThreadTimes now() {
        if (!Files.isReadable(Path.of("/proc/self", TIMES))) {
            return new ThreadTimes(Map.of("all", ofTheProcess()));
        }
        try (Stream<Path> threads = Files.list(THREADS)) {
            Map<String, Long> nanos = new TreeMap<>();
            threads.forEach(thread -> nanos.put(thread.getFileName().toString(), nanos(thread)));
            return new ThreadTimes(nanos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all of them took meanwhile; the end of a thread that has ended is missing. */
    long since(ThreadTimes before) {
        return nanos.entrySet().stream()
                .mapToLong(thread -> Math.max(0, thread.getValue() - before.nanos.getOrDefault(thread.getKey(), 0L)))
                .sum();
    }

    /** The first number; nothing of a thread that has just ended. */
    private static long nanos(Path thread) {
        try {
            String times = Files.readString(thread.resolve(TIMES));
            return Long.parseLong(times.substring(0, times.indexOf(' ')));
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long ofTheProcess() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
