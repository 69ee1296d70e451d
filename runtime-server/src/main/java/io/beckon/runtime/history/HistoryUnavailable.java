package io.beckon.runtime.history;

/** The store cannot be reached now. Nothing was changed; the same call can succeed later. */
public final class HistoryUnavailable extends RuntimeException {
    public HistoryUnavailable(Throwable cause) {
        super("Expected the history database to answer, but it did not: " + cause.getMessage(), cause);
    }
}
