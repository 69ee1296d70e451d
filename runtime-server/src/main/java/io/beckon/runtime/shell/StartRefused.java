package io.beckon.runtime.shell;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The server cannot start as it is configured. */
final class StartRefused extends RuntimeException {
    private final String remedy;

    StartRefused(@Nullable String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What a property says; an {@link IllegalArgumentException} about it keeps the server from starting. */
    static <T> T unlessReadable(String property, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new StartRefused(e.getMessage(), "Correct " + property + ".");
        }
    }

    String remedy() {
        return remedy;
    }
}
