package io.beckon.runtime.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.beckon.definitions.ids.VisitId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Holds back visits and networks that send too much. Every answer is how many milliseconds to wait, 0 when it may pass at once.
 *
 * <p>Safe for any thread. The number of buckets is bounded: under a flood from more networks or visits than that, the least used lose
 * their memory and begin with a full bucket.
 */
public final class Throttle {
    private static final int MOST_BUCKETS = 50_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(2);

    private final RateLimits limits;
    private final TimeMeter time;
    private final Cache<VisitId, Bucket> visits;
    private final Cache<ClientNetwork, Bucket> requests;
    private final Cache<ClientNetwork, Bucket> beginnings;

    /** Takes a steady clock in nanoseconds. */
    public Throttle(RateLimits limits, LongSupplier nanos) {
        this.limits = limits;
        this.time = new SteadyTime(nanos);
        this.visits = buckets(nanos);
        this.requests = buckets(nanos);
        this.beginnings = buckets(nanos);
    }

    /** One more request of a network. */
    public long request(ClientNetwork network) {
        int perSecond = limits.requestsPerSecond();
        return waitMillis(requests.get(network, _ -> bucket(perSecond, perSecond, Duration.ofSeconds(1))), 1);
    }

    /** One more batch of a network that begins a visit. */
    long beginning(ClientNetwork network) {
        int perMinute = limits.newVisitsPerMinute();
        return waitMillis(beginnings.get(network, _ -> bucket(perMinute, perMinute, Duration.ofMinutes(1))), 1);
    }

    /** More events of a visit. */
    long events(VisitId visit, int count) {
        return count == 0 ? 0 : waitMillis(visits.get(visit, _ -> visitBucket()), count);
    }

    private Bucket visitBucket() {
        return bucket(limits.visitBurst(), limits.visitEventsPerSecond(), Duration.ofSeconds(1));
    }

    private static long waitMillis(Bucket bucket, int tokens) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(tokens);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toMillis(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(int capacity, int refill, Duration period) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
                .build();
    }

    private static <K> Cache<K, Bucket> buckets(LongSupplier nanos) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(FORGOTTEN)
                .ticker(nanos::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    private record SteadyTime(LongSupplier nanos) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
