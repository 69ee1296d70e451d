package io.beckon.runtime.shell;

/** The server cannot start as it is configured. */
final class StartRefused extends RuntimeException {
    private final String remedy;

    StartRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
