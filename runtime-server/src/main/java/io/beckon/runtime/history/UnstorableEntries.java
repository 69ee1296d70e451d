package io.beckon.runtime.history;

/** The store refuses the content of at least one of the entries, now and for ever. */
public final class UnstorableEntries extends RuntimeException {
    public UnstorableEntries(Throwable cause) {
        super("Expected entries that fit the history store, but one does not: " + cause.getMessage(), cause);
    }
}
