package io.beckon.runtime.intake;

import io.beckon.definitions.Expect;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** The proxies whose word about the client's address is believed. */
public final class TrustedProxies {
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    private final List<Range> ranges;

    private TrustedProxies(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Addresses and ranges, for example {@code 10.0.0.0/8} or {@code ::1}. */
    public static TrustedProxies parse(List<String> ranges) {
        return new TrustedProxies(ranges.stream().map(Range::parse).toList());
    }

    public boolean trusts(InetAddress peer) {
        return ranges.stream().anyMatch(range -> range.holds(peer));
    }

    /**
     * The address of the client: the last one in {@code X-Forwarded-For} that is not itself a trusted proxy, or the peer's own when
     * the peer is not trusted. What stands further left anybody may have written.
     */
    public InetAddress client(InetAddress peer, List<String> forwardedFor) {
        InetAddress client = peer;
        List<String> hops = List.of(String.join(",", forwardedFor).split(","));
        for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
            try {
                client = InetAddress.ofLiteral(hops.get(i).strip());
            } catch (IllegalArgumentException e) {
                return client;
            }
        }
        return client;
    }

    private record Range(InetAddress network, int bits) {
        static Range parse(String text) {
            int slash = text.indexOf('/');
            InetAddress network = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
            int longest = network.getAddress().length * Byte.SIZE;
            int bits = slash < 0 ? longest : Integer.parseInt(text.substring(slash + 1));
            Expect.range("bits of proxy range " + text, bits, 0, longest);
            return new Range(network, bits);
        }

        boolean holds(InetAddress address) {
            byte[] mine = network.getAddress();
            byte[] other = address.getAddress();
            return mine.length == other.length && firstDifferentBit(mine, other) >= bits;
        }

        private static int firstDifferentBit(byte[] one, byte[] other) {
            int index = Arrays.mismatch(one, other);
            if (index < 0) {
                return one.length * Byte.SIZE;
            }
            int difference = (one[index] ^ other[index]) & 0xFF;
            return index * Byte.SIZE + Integer.numberOfLeadingZeros(difference) - (Integer.SIZE - Byte.SIZE);
        }
    }
}
