package io.beckon.admin.drafts;

import java.time.Duration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes of many drafts at once: all of them or none. When somebody else writes at the same moment, what was done is taken back and done
 * once more; after the last time it is a {@link ConcurrencyFailureException}.
 */
@Component
public final class DraftTransactions {
    private static final int MOST_RETRIES = 4;
    private static final Duration DELAY = Duration.ofMillis(50);

    private final TransactionOperations once;
    private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(MOST_RETRIES)
            .delay(DELAY)
            .jitter(DELAY)
            .multiplier(2)
            .includes(ConcurrencyFailureException.class)
            .build());

    DraftTransactions(TransactionOperations once) {
        this.once = once;
    }

    /** Does it; it may be done more than once, but holds once. */
    public <T> T execute(TransactionCallback<T> changes) {
        return retries.invoke(() -> attempt(changes));
    }

    /** As {@link #execute}, for what answers nothing. */
    public void run(Runnable changes) {
        execute(_ -> {
            changes.run();
            return true;
        });
    }

    /** Two that insert the same row collide as those do that change the same row. */
    private <T> T attempt(TransactionCallback<T> changes) {
        try {
            return once.execute(changes);
        } catch (DataIntegrityViolationException lostTheRace) {
            throw new OptimisticLockingFailureException(
                    "Expected nobody to insert the same row at the same moment, but somebody did.", lostTheRace);
        }
    }
}
