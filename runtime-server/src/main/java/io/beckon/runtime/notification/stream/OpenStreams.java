package io.beckon.runtime.notification.stream;

import io.beckon.runtime.intake.ClientNetwork;
import io.beckon.runtime.intake.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the streams that are open, in all and of each client network, so that neither takes more than its share. Safe for any thread. */
final class OpenStreams {
    private final int most;
    private final int mostOfNetwork;
    private final AtomicLong all = new AtomicLong();
    private final Map<ClientNetwork, Integer> ofNetwork = new ConcurrentHashMap<>();

    OpenStreams(int most, int mostOfNetwork) {
        this.most = most;
        this.mostOfNetwork = mostOfNetwork;
    }

    /** One more stream; why not, when there is no room for it. */
    Optional<Refusal> enter(ClientNetwork network) {
        if (all.incrementAndGet() > most) {
            all.decrementAndGet();
            return Optional.of(Refusal.TOO_MANY_STREAMS);
        }
        if (ofNetwork.merge(network, 1, Integer::sum) > mostOfNetwork) {
            leave(network);
            return Optional.of(Refusal.TOO_MANY_STREAMS_OF_NETWORK);
        }
        return Optional.empty();
    }

    /** A stream that had entered has ended. */
    void leave(ClientNetwork network) {
        all.decrementAndGet();
        ofNetwork.computeIfPresent(network, (_, streams) -> streams == 1 ? null : streams - 1);
    }

    long count() {
        return all.get();
    }
}
