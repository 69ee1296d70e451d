package io.beckon.runtime.intake.http;

import io.beckon.definitions.Json;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.wire.Availability;
import io.beckon.definitions.wire.Channel;
import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.intake.Gate;
import io.beckon.runtime.intake.OpenChannels;
import io.beckon.runtime.intake.Refusal;
import io.vertx.core.http.HttpHeaders;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /sites/{siteKey}/availability?channel=chat}. */
final class AvailabilityRoute implements SiteRoute {
    private static final int OK = 200;
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private final VisitHost host;
    private final InstantSource clock;

    AvailabilityRoute(VisitHost host, InstantSource clock) {
        this.host = host;
        this.clock = clock;
    }

    @Override
    public void handle(Gate gate, Exchange exchange) {
        Optional<Channel> channel = channel(exchange.parameter("channel"));
        if (channel.isEmpty()) {
            exchange.refuse(Refusal.BAD_REQUEST);
            return;
        }
        Switches switches = host.switches(gate.active().site().key());
        boolean isOpen = OpenChannels.isOpen(gate.active().site(), switches, channel.get(), clock.instant());
        exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        exchange.json(OK, Json.MAPPER.writeValueAsBytes(new Availability(isOpen, isOpen ? 1 : 0)));
    }

    private static Optional<Channel> channel(@Nullable String name) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
