package io.beckon.runtime.shell;

import org.jspecify.annotations.Nullable;

/** The server cannot start as it is configured. */
final class StartRefused extends RuntimeException {
    private final String remedy;

    StartRefused(@Nullable String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
