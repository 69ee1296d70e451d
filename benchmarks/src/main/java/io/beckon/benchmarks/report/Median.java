package io.beckon.benchmarks.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What counts when something was measured several times. */
public final class Median {
    private Median() {}

    /** The one in the middle, or half way between the two in the middle. There must be one. */
    public static <T> double of(List<T> measured, ToDoubleFunction<T> measure) {
        double[] sorted = measured.stream().mapToDouble(measure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The same of plain numbers. */
    public static double of(List<Double> measured) {
        return of(measured, Double::doubleValue);
    }
}
