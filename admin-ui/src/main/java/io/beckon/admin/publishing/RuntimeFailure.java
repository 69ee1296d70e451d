package io.beckon.admin.publishing;

/** A runtime that cannot be reached, does not let us in, or answers what no runtime should. */
public final class RuntimeFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    RuntimeFailure(String message) {
        super(message);
    }

    RuntimeFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
