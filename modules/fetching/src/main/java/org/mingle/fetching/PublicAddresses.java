package org.mingle.fetching;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the public internet from those of this machine, its network and its provider's (RFC 6890). */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3),
            // Special purposes and tunnels, in which an address of the other kind may hide.
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("2002::", 16),
            Block.of("3fff::", 20));

    /** All that is handed out to the public in the newer numbering. */
    private static final Block UNICAST = Block.of("2000::", 3);

    /** Where a network without the older numbering shows the older addresses, in the last four bytes. */
    private static final Block TRANSLATED = Block.of("64:ff9b::", 96);

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (TRANSLATED.contains(bytes)) {
            return contain(address(Arrays.copyOfRange(bytes, 12, 16)));
        }
        return (bytes.length == 4 || UNICAST.contains(bytes))
                && NOT_PUBLIC.stream().noneMatch(block -> block.contains(bytes));
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private record Block(BigInteger start, int length, int prefix) {
        static Block of(String start, int prefix) {
            try {
                byte[] bytes = InetAddress.getByName(start).getAddress();
                return new Block(new BigInteger(1, bytes), bytes.length, prefix);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(impossible);
            }
        }

        boolean contains(byte[] address) {
            int rest = length * 8 - prefix;
            return address.length == length
                    && new BigInteger(1, address).shiftRight(rest).equals(start.shiftRight(rest));
        }
    }
}
