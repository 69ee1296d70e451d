package io.beckon.admin.rehearsal;

import io.beckon.admin.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Asks a runtime again that did not answer, or not to the end: a rehearsal of many minutes survives a proxy that starts anew. Whatever else
 * goes wrong, and the last of these failures, is thrown on.
 */
final class Retries {
    private static final int MOST = 3;
    private static final int GROWTH = 2;

    private final RetryTemplate template;

    /** The first retry comes after this time, each further one after twice the time of the one before. */
    Retries(Duration delay) {
        template = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(MOST)
                .delay(delay)
                .multiplier(GROWTH)
                .predicate(Retries::canPass)
                .build());
    }

    <T> T ask(Supplier<T> question) {
        return template.invoke(question);
    }

    void read(Runnable reading) {
        template.invoke(reading);
    }

    private static boolean canPass(Throwable failure) {
        return failure instanceof RuntimeFailure trouble
                && switch (trouble.kind()) {
                    case UNREACHABLE, AWAY, UNFINISHED -> true;
                    case NOT_ADMITTED, UNEXPECTED -> false;
                };
    }
}
