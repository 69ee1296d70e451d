package io.beckon.runtime.intake.http;

import io.beckon.definitions.Expect;
import io.beckon.runtime.intake.TrustedProxies;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the public port listens.
 *
 * @param host the address to listen on
 * @param port 0 for any free one
 * @param eventLoops threads that serve
 * @param times what a connection may take
 * @param connections how many it holds
 * @param proxies whose forwarded headers count
 * @param countryHeader the header in which such a proxy tells the client's country, absent when none does
 * @param demoDirectory pages to serve under {@code /demo/}, absent outside of the demo
 */
public record PublicPortSettings(
        String host,
        int port,
        int eventLoops,
        TimeLimits times,
        ConnectionLimits connections,
        TrustedProxies proxies,
        @Nullable String countryHeader,
        @Nullable Path demoDirectory) {
    public PublicPortSettings {
        Expect.range("port", port, 0, 65_535);
        Expect.range("eventLoops", eventLoops, 1, 256);
    }

    /** All addresses, one event loop for each processor, no proxies, no demo. */
    public static PublicPortSettings of(int port) {
        return new PublicPortSettings(
                "0.0.0.0",
                port,
                Runtime.getRuntime().availableProcessors(),
                TimeLimits.DEFAULT,
                ConnectionLimits.DEFAULT,
                TrustedProxies.NONE,
                null,
                null);
    }

    public PublicPortSettings withEventLoops(int loops) {
        return new PublicPortSettings(host, port, loops, times, connections, proxies, countryHeader, demoDirectory);
    }

    public PublicPortSettings withTimes(TimeLimits limits) {
        return new PublicPortSettings(
                host, port, eventLoops, limits, connections, proxies, countryHeader, demoDirectory);
    }

    public PublicPortSettings withProxies(TrustedProxies trusted, @Nullable String country) {
        return new PublicPortSettings(host, port, eventLoops, times, connections, trusted, country, demoDirectory);
    }

    public PublicPortSettings withConnections(ConnectionLimits limits) {
        return new PublicPortSettings(host, port, eventLoops, times, limits, proxies, countryHeader, demoDirectory);
    }

    public PublicPortSettings withDemo(@Nullable Path directory) {
        return new PublicPortSettings(host, port, eventLoops, times, connections, proxies, countryHeader, directory);
    }
}
