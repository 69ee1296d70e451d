package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.ClientNetwork;
import io.beckon.runtime.intake.TrustedProxies;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

/** The places for connections of all event loops, so that one network cannot take them from all others. Safe for any thread. */
final class ConnectionPlaces {
    private final ConnectionLimits limits;
    private final TrustedProxies proxies;
    private final Map<ClientNetwork, Integer> ofNetwork = new HashMap<>();
    private int taken;

    ConnectionPlaces(ConnectionLimits limits, TrustedProxies proxies) {
        this.limits = limits;
        this.proxies = proxies;
    }

    /** Takes a place, which must be given back; false when there is none. */
    synchronized boolean take(InetAddress peer) {
        ClientNetwork network = ClientNetwork.of(peer);
        int others = ofNetwork.getOrDefault(network, 0);
        if (taken >= limits.most() || (others >= limits.mostOfNetwork() && !proxies.trusts(peer))) {
            return false;
        }
        taken++;
        ofNetwork.put(network, others + 1);
        return true;
    }

    /** Gives a place back. */
    synchronized void giveBack(InetAddress peer) {
        taken--;
        ofNetwork.computeIfPresent(ClientNetwork.of(peer), (_, places) -> places == 1 ? null : places - 1);
    }
}
