package io.beckon.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a benchmark runs. */
public final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Processor, cores, JDK and who else is busy, one sentence each. */
    public static List<String> settings() {
        return List.of(
                "Machine: " + processor() + ", " + cores() + ", JDK " + Runtime.version(),
                "Load of the machine before the start: " + load());
    }

    private static String cores() {
        int cores = Runtime.getRuntime().availableProcessors();
        return cores == 1 ? "1 core" : cores + " cores";
    }

    private static String load() {
        double average = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return average < 0
                ? "unknown"
                : String.format(
                        Locale.ROOT, "%.1f runnable threads on average over a minute (0 is an idle machine)", average);
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
