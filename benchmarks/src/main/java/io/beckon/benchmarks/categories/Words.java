package io.beckon.benchmarks.categories;

import java.util.SplittableRandom;

/** Words that can be spoken, for addresses and tags; low numbers are drawn far more often than high ones. */
final class Words {
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    private static final int COUNT = 4000;

    private Words() {}

    static String draw(SplittableRandom random) {
        double skewed = random.nextDouble();
        return of((int) (COUNT * skewed * skewed));
    }

    /** Three syllables; neighbours have little in common. */
    static String of(int number) {
        int scattered = (int) ((number + 1) * 7_919L % ((long) SYLLABLES * SYLLABLES * SYLLABLES));
        StringBuilder word = new StringBuilder();
        for (int rest = scattered, syllable = 0; syllable < 3; syllable++, rest /= SYLLABLES) {
            int one = rest % SYLLABLES;
            word.append(CONSONANTS.charAt(one / VOWELS.length())).append(VOWELS.charAt(one % VOWELS.length()));
        }
        return word.toString();
    }
}
