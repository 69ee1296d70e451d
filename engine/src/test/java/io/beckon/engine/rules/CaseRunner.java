package io.beckon.engine.rules;

import java.util.function.LongConsumer;

/** Runs the random case of a seed and throws when it goes wrong. Known to {@link MatcherMutantsTest} as a type of the JDK only. */
public final class CaseRunner implements LongConsumer {
    private static final RandomPatterns.Template[] TEMPLATES = RandomPatterns.Template.values();

    @Override
    public void accept(long seed) {
        new RandomCase(TEMPLATES[(int) (seed % TEMPLATES.length)], seed).run();
    }
}
