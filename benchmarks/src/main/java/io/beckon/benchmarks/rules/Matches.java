package io.beckon.benchmarks.rules;

/** Counts and adds up what fired. The order in which rules fire at one event does not matter, everything else does. */
public final class Matches {
    private long count;
    private long sum;

    /** A rule fired in a visit, completed by this event. */
    public void add(int rule, int visit, int event) {
        count++;
        sum += mixed((((long) rule << 32) | visit) * 0x9E3779B97F4A7C15L + event);
    }

    long count() {
        return count;
    }

    /** Equal for equal sets of (rule, visit, event), and hardly ever for others. */
    String digest() {
        return count + "-" + Long.toHexString(sum);
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). */
    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
