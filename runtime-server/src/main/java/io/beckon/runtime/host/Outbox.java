package io.beckon.runtime.host;

import io.beckon.engine.Effect;
import java.util.List;

/**
 * History effects that wait on disk until a sink has stored them.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>One reader.
 *   <li>Positions ascend; after a crash, entries at or below a confirmed position can come again with the same effects, so the reader
 *       must store idempotently.
 *   <li>{@link #read} waits at most {@code waitMillis} for the first entry and returns what there is.
 * </ul>
 */
public interface Outbox {
    /**
     * What one input led to.
     *
     * @param effects only effects whose name ends in {@code Recorded} or {@code Refused}
     */
    record Entry(long position, String site, String visitor, List<Effect> effects) {
        public Entry {
            effects = List.copyOf(effects);
        }
    }

    /** The next entries above a position, at most {@code max}. */
    List<Entry> read(long above, int max, long waitMillis) throws InterruptedException;

    /** The sink has stored everything up to this position, which may now be deleted. */
    void confirm(long position);

    /** The highest position confirmed so far, 0 when none. */
    long confirmed();

    /** How many entries wait, roughly. */
    long backlog();
}
