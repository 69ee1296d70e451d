package io.beckon.runtime.host.local;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices when the journal's time runs ahead of the machine's clock: the clock was ahead, and was set back. Until it has caught up the
 * journal's time stands still, and with it every window, deadline and end of a visit.
 */
final class ClockWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final long TOLERATED_MILLIS = 5_000;

    private boolean isAhead;

    /** Looks how far the journal is ahead. */
    void look(long aheadMillis) {
        boolean before = isAhead;
        isAhead = aheadMillis > TOLERATED_MILLIS;
        if (isAhead && !before) {
            LOG.error(
                    "Expected the clock to go on from the journal's last entry, but it is {} ms behind; it was set back. Until it has caught"
                            + " up, time stands still for all visits: no window passes and no visit ends. Check the time service.",
                    aheadMillis);
        } else if (before && !isAhead) {
            LOG.info("The clock has caught up with the journal.");
        }
    }
}
