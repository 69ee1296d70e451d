package io.beckon.runtime.intake;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * The network that a request comes from, as far as limits care: the first 24 bits of an IPv4 address, the first 56 of an IPv6 address.
 *
 * @param bits the kept bits, and one that tells both kinds apart
 */
public record ClientNetwork(long bits) {
    private static final long IPV4 = 1L << 56;

    public static ClientNetwork of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? new ClientNetwork(
                        IPV4 | Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt()) >>> 8)
                : new ClientNetwork(ByteBuffer.wrap(bytes).getLong() >>> 8);
    }
}
