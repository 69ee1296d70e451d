package io.beckon.runtime.intake;

import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.runtime.host.Submission;
import org.jspecify.annotations.Nullable;

/** What intake thinks of a batch. */
public sealed interface Verdict {
    /**
     * It may go on.
     *
     * @param submission for the host; absent when nothing of the batch has to be kept
     * @param answer to be given as soon as the submission is durable
     * @param names to be told what became of the submission
     */
    record Admitted(@Nullable Submission submission, BatchAnswer answer, NewNames names) implements Verdict {}

    /**
     * It may not.
     *
     * @param detail one sentence for the sender's author, without anything the sender said
     * @param retryAfterMillis when to try again, 0 when that is no use
     */
    record Refused(Refusal refusal, String detail, long retryAfterMillis) implements Verdict {
        static Refused of(Refusal refusal) {
            return new Refused(refusal, refusal.detail(), 0);
        }

        static Refused of(Refusal refusal, long retryAfterMillis) {
            return new Refused(refusal, refusal.detail(), retryAfterMillis);
        }
    }
}
