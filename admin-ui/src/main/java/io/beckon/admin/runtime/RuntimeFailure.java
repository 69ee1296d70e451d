package io.beckon.admin.runtime;

/** A runtime that cannot be reached, does not let us in, or answers what no runtime should. */
public final class RuntimeFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What can be done about it. */
    public enum Kind {
        /** Nobody answers at the address: it may be stopped, or on its way up. */
        UNREACHABLE,
        /** It does not know our token. */
        NOT_ADMITTED,
        /** It runs, but something that it needs does not; the same request can succeed later. */
        AWAY,
        /** Its answer is none that a runtime of this version gives. */
        UNEXPECTED,
        /** Its answer did not come to its end: it broke off, or is too long, or took too long. */
        UNFINISHED
    }

    private final Kind kind;

    public RuntimeFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public RuntimeFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What a failure of the runtime was; any other failure is thrown again. */
    public static RuntimeFailure expect(RuntimeException failure) {
        if (failure instanceof RuntimeFailure trouble) {
            return trouble;
        }
        throw failure;
    }

    /** What can be done about it. */
    public Kind kind() {
        return kind;
    }
}
