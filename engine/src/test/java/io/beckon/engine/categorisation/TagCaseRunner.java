package io.beckon.engine.categorisation;

import io.beckon.definitions.site.TextMode;
import java.util.function.LongConsumer;

/** Runs the random case of a seed and throws when it goes wrong. Known to {@link TagMutantsTest} as a type of the JDK only. */
public final class TagCaseRunner implements LongConsumer {
    private static final TextMode[] MODES = TextMode.values();

    @Override
    public void accept(long seed) {
        CategoryCase.isIn(MODES[(int) (seed % MODES.length)], seed);
    }
}
