package io.beckon.runtime.intake;

import java.io.Serial;

/** Leaves the depths of a reader whose body cannot be read at all; never leaves this package. */
final class UnreadableBody extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    private UnreadableBody(Refusal refusal, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
    }

    static UnreadableBody json(String detail) {
        return new UnreadableBody(Refusal.INVALID_JSON, detail);
    }

    static UnreadableBody envelope(String detail) {
        return new UnreadableBody(Refusal.WRONG_ENVELOPE, detail);
    }

    Verdict.Refused verdict() {
        return new Verdict.Refused(refusal, String.valueOf(getMessage()), 0);
    }
}
