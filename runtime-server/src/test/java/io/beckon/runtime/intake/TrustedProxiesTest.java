package io.beckon.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {
    private static final InetAddress PROXY = InetAddress.ofLiteral("10.1.2.3");
    private static final InetAddress STRANGER = InetAddress.ofLiteral("198.51.100.7");

    private final TrustedProxies proxies = TrustedProxies.parse(List.of("10.0.0.0/8", "192.0.2.1", "2001:db8::/33"));

    @Test
    void believesNobodyElse() {
        assertThat(proxies.client(STRANGER, List.of("203.0.113.9"))).isEqualTo(STRANGER);
        assertThat(TrustedProxies.NONE.client(PROXY, List.of("203.0.113.9"))).isEqualTo(PROXY);
    }

    @Test
    void takesTheLastHopThatIsNoProxy() {
        List<String> headers = List.of("1.1.1.1, 203.0.113.9", " 192.0.2.1 ,10.9.9.9");

        assertThat(proxies.client(PROXY, headers)).isEqualTo(InetAddress.ofLiteral("203.0.113.9"));
    }

    @Test
    void stopsAtWhatIsNoAddress() {
        assertThat(proxies.client(PROXY, List.of("203.0.113.9, example.org"))).isEqualTo(PROXY);
        assertThat(proxies.client(PROXY, List.of(""))).isEqualTo(PROXY);
        assertThat(proxies.client(PROXY, List.of())).isEqualTo(PROXY);
    }

    @Test
    void comparesRangesBitByBit() {
        assertThat(proxies.trusts(InetAddress.ofLiteral("10.255.255.255"))).isTrue();
        assertThat(proxies.trusts(InetAddress.ofLiteral("11.0.0.0"))).isFalse();
        assertThat(proxies.trusts(InetAddress.ofLiteral("192.0.2.1"))).isTrue();
        assertThat(proxies.trusts(InetAddress.ofLiteral("192.0.2.0"))).isFalse();
        assertThat(proxies.trusts(InetAddress.ofLiteral("2001:db8:7fff::1"))).isTrue();
        assertThat(proxies.trusts(InetAddress.ofLiteral("2001:db8:8000::1"))).isFalse();
        assertThat(TrustedProxies.parse(List.of("0.0.0.0/0")).trusts(STRANGER)).isTrue();
    }

    @Test
    void refusesRangesThatAreNone() {
        assertThatThrownBy(() -> TrustedProxies.parse(List.of("10.0.0.0/33")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrustedProxies.parse(List.of("proxy.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsNeighboursAsOneNetwork() {
        assertThat(network("203.0.113.1")).isEqualTo(network("203.0.113.254"));
        assertThat(network("203.0.113.1")).isNotEqualTo(network("203.0.114.1"));
        assertThat(network("2001:db8:1:2ff::1")).isEqualTo(network("2001:db8:1:200::9"));
        assertThat(network("2001:db8:1:300::1")).isNotEqualTo(network("2001:db8:1:200::1"));
        assertThat(network("::ffff:203.0.113.1")).isEqualTo(network("203.0.113.1"));
        assertThat(network("::1")).isNotEqualTo(network("0.0.0.1"));
    }

    private static ClientNetwork network(String address) {
        return ClientNetwork.of(InetAddress.ofLiteral(address));
    }
}
