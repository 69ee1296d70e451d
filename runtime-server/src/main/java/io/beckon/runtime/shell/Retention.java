package io.beckon.runtime.shell;

import io.beckon.runtime.history.HistoryUnavailable;
import io.beckon.runtime.history.VisitHistory;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets, every hour and in small steps, what has been kept long enough. */
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int VISITS_AT_ONCE = 500;

    private final VisitHistory history;
    private final RuntimeSettings.Keep keep;
    private final InstantSource clock;

    Retention(VisitHistory history, RuntimeSettings.Keep keep, InstantSource clock) {
        this.history = history;
        this.keep = keep;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            int visits = forgetVisits(clock.instant().minus(keep.visits()));
            Instant refusals = clock.instant().minus(keep.refusals());
            history.forgetRefusals(
                    refusals.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay());
            LOG.info(
                    "Forgot {} visits that are older than {} days.",
                    visits,
                    keep.visits().toDays());
        } catch (HistoryUnavailable e) {
            LOG.warn("Nothing is forgotten this hour. {}", e.getMessage());
        }
    }

    private int forgetVisits(Instant before) {
        int all = 0;
        int some = VISITS_AT_ONCE;
        while (some == VISITS_AT_ONCE) {
            some = history.forgetVisits(before.toEpochMilli(), VISITS_AT_ONCE);
            all += some;
        }
        return all;
    }
}
