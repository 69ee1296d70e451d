package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.IntakeCounts;
import io.vertx.core.http.HttpConnection;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The open connections of one event loop, swept for those that take too long. Used by that loop only. */
final class Connections {
    private final TimeLimits times;
    private final ConnectionPlaces places;
    private final IntakeCounts counts;
    private final Map<HttpConnection, Client> clients = new HashMap<>();

    Connections(TimeLimits times, ConnectionPlaces places, IntakeCounts counts) {
        this.times = times;
        this.places = places;
        this.counts = counts;
    }

    /** One more, which is closed at once when there is no place for it. */
    void opened(HttpConnection connection) {
        InetAddress peer = peer(connection);
        if (!places.take(peer)) {
            counts.turnedAway();
            connection.close();
            return;
        }
        clients.put(connection, new Client(peer, nowMillis() + times.headMillis()));
        counts.connected();
        connection.closeHandler(_ -> {
            clients.remove(connection);
            places.giveBack(peer);
            counts.disconnected();
        });
    }

    Client of(HttpConnection connection) {
        return clients.computeIfAbsent(connection, known -> new Client(peer(known), Long.MAX_VALUE));
    }

    /** How often to sweep so that nobody stays much longer than allowed. */
    int sweepMillis() {
        return Math.clamp(Math.min(times.headMillis(), times.bodyMillis()) / 4, 5, 500);
    }

    void sweep() {
        long now = nowMillis();
        List<HttpConnection> late = new ArrayList<>();
        clients.forEach((connection, client) -> {
            if (client.deadlineMillis < now) {
                late.add(connection);
            }
        });
        late.forEach(HttpConnection::close);
    }

    private static InetAddress peer(HttpConnection connection) {
        return InetAddress.ofLiteral(connection.remoteAddress().hostAddress());
    }

    private static long nowMillis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    /** The other end of a connection. */
    final class Client {
        private final InetAddress peer;
        private long deadlineMillis;

        private Client(InetAddress peer, long deadlineMillis) {
            this.peer = peer;
            this.deadlineMillis = deadlineMillis;
        }

        InetAddress peer() {
            return peer;
        }

        /** A request has begun; its body must come soon. */
        void begins() {
            deadlineMillis = nowMillis() + times.bodyMillis();
        }

        /** The request has been read; how long the rest takes is not the client's doing. */
        void hasSent() {
            deadlineMillis = Long.MAX_VALUE;
        }
    }
}
