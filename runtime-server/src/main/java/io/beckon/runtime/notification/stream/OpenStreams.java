package io.beckon.runtime.notification.stream;

import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.runtime.intake.ClientNetwork;
import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.intake.StreamOpening;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The places for open streams, in all and of each client network, so that neither takes more than its share. Safe for any thread.
 *
 * <p>A tab has one place. Its next stream takes it over, so that a tab that opens its stream again needs no second one. Only a stream
 * that still has its place can give it back.
 */
final class OpenStreams {
    /** Whose a place is. From another network a tab takes another place, as that network may be full. */
    private record Holder(VisitId visit, TabId tab, ClientNetwork network) {
        static Holder of(StreamOpening opening) {
            return new Holder(opening.visit(), opening.tab(), opening.network());
        }
    }

    private final int most;
    private final int mostOfNetwork;
    private final Map<Holder, SseChannel> places = new HashMap<>();
    private final Map<ClientNetwork, Integer> ofNetwork = new HashMap<>();

    OpenStreams(int most, int mostOfNetwork) {
        this.most = most;
        this.mostOfNetwork = mostOfNetwork;
    }

    /** One more stream, or another one of the same tab; why not, when there is no room for it. */
    synchronized Optional<Refusal> enter(SseChannel stream) {
        Holder holder = Holder.of(stream.opening());
        SseChannel before = places.get(holder);
        if (before != null) {
            before.giveWay();
        } else if (places.size() >= most) {
            return Optional.of(Refusal.TOO_MANY_STREAMS);
        } else if (ofNetwork.getOrDefault(holder.network(), 0) >= mostOfNetwork) {
            return Optional.of(Refusal.TOO_MANY_STREAMS_OF_NETWORK);
        } else {
            ofNetwork.merge(holder.network(), 1, Integer::sum);
        }
        places.put(holder, stream);
        return Optional.empty();
    }

    /** A stream that had entered has ended. */
    synchronized void leave(SseChannel stream) {
        Holder holder = Holder.of(stream.opening());
        if (places.remove(holder, stream)) {
            ofNetwork.computeIfPresent(holder.network(), (_, streams) -> streams == 1 ? null : streams - 1);
        }
    }

    synchronized long count() {
        return places.size();
    }
}
