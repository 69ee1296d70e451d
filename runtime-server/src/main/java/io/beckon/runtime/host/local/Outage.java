package io.beckon.runtime.host.local;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why the host stopped for good, if it did. After a failed write nobody knows what the disk holds; only a start, which reads it, can
 * tell. So the first failure ends everything: nothing is accepted, applied or pushed any more.
 */
final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final AtomicReference<@Nullable IOException> cause = new AtomicReference<>();

    /** Stops the host; only the first cause counts. */
    void begin(IOException why) {
        if (cause.compareAndSet(null, why)) {
            LOG.error("The host has stopped and accepts nothing until the next start. {}", why.getMessage(), why);
        }
    }

    Optional<IOException> cause() {
        return Optional.ofNullable(cause.get());
    }

    /** Whether the host has stopped. */
    boolean hasBegun() {
        return cause.get() != null;
    }
}
