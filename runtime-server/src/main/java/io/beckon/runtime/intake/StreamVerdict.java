package io.beckon.runtime.intake;

/** What intake thinks of the wish for a stream. */
public sealed interface StreamVerdict {
    /** It may open. */
    record Admitted(StreamOpening opening) implements StreamVerdict {}

    /** It may not. */
    record Refused(Verdict.Refused why) implements StreamVerdict {}
}
