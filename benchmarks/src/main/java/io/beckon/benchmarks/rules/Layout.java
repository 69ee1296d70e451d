package io.beckon.benchmarks.rules;

/** Where the progress of each rule lies in one word of bits and a row of times. */
final class Layout {
    /** By rule: its first bit for sequences (2 bits) and sets (3 bits), its first time for counters (2 times). */
    final int[] offsets;

    final int bits;
    final int times;

    Layout(byte[] kinds) {
        int nextBit = 0;
        int nextTime = 0;
        offsets = new int[kinds.length];
        for (int rule = 0; rule < kinds.length; rule++) {
            offsets[rule] = kinds[rule] == Interests.COUNTER ? nextTime : nextBit;
            switch (kinds[rule]) {
                case Interests.SEQUENCE -> nextBit += 2;
                case Interests.SET -> nextBit += 3;
                case Interests.COUNTER -> nextTime += 2;
                default -> {}
            }
        }
        bits = nextBit;
        times = nextTime;
    }
}
