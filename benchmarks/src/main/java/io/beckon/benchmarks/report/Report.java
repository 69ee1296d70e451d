package io.beckon.benchmarks.report;

import java.util.List;

/**
 * The outcome of a benchmark.
 *
 * @param name what {@code ./beckon bench} calls it
 * @param heading what it answers
 * @param compared who was measured against whom
 * @param work what each of them had to do
 * @param settings what the figures depend on
 */
public record Report(
        String name, String heading, String compared, String work, List<String> settings, List<Figure> figures) {
    public Report {
        settings = List.copyOf(settings);
        figures = List.copyOf(figures);
    }
}
