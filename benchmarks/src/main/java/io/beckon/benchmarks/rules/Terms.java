package io.beckon.benchmarks.rules;

/** The words of the workload's searches. None lies within another, so whole words and contained text are the same. */
final class Terms {
    private Terms() {}

    static String of(int number) {
        return "w" + Integer.toString(1000 + number * 37, 36) + "q";
    }
}
