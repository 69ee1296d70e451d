package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.ClientNetwork;
import io.beckon.runtime.intake.Sender;
import io.beckon.runtime.intake.TrustedProxies;
import io.vertx.core.http.HttpHeaders;
import java.net.InetAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells who sends a request; what a header claims about that counts only from a trusted proxy. */
final class Senders {
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final TrustedProxies proxies;
    private final @Nullable String countryHeader;

    Senders(TrustedProxies proxies, @Nullable String countryHeader) {
        this.proxies = proxies;
        this.countryHeader = countryHeader;
    }

    ClientNetwork network(Exchange exchange) {
        InetAddress peer = exchange.client().peer();
        return ClientNetwork.of(
                proxies.trusts(peer)
                        ? proxies.client(peer, exchange.request().headers().getAll(FORWARDED_FOR))
                        : peer);
    }

    Sender of(Exchange exchange) {
        return new Sender(network(exchange), exchange.header(HttpHeaders.USER_AGENT), country(exchange));
    }

    private @Nullable String country(Exchange exchange) {
        if (countryHeader == null || !proxies.trusts(exchange.client().peer())) {
            return null;
        }
        String country = exchange.header(countryHeader);
        return country != null && COUNTRY.matcher(country).matches() ? country : null;
    }
}
