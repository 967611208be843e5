package hqb.platform.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are on the public internet, by the registries of special-purpose addresses (RFC 6890 and after). What carries an IPv4
 * address inside (mapped, NAT64, 6to4, Teredo, ISATAP) is not: it may lead anywhere.
 */
final class PublicNetwork {
    private static final List<Block> NOT_PUBLIC_4 = Block.list("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    private static final Block GLOBAL_6 = Block.of("2000::/3");
    private static final List<Block> NOT_PUBLIC_6 = Block.list("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicNetwork() {
    }

    /** The addresses that agree with one in so many first bits. */
    private record Block(InetAddress base, int bits) {
        static Block of(String text) {
            int slash = text.indexOf('/');
            return new Block(InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }

        static List<Block> list(String... texts) {
            return List.of(texts).stream().map(Block::of).toList();
        }

        boolean contains(byte[] address) {
            byte[] start = base.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether an address is of a host that anybody can reach. */
    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_4.stream().noneMatch(block -> block.contains(bytes));
        }
        return GLOBAL_6.contains(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(bytes)) && !isIsatap(bytes);
    }

    /** Interface identifiers 0:5efe and 200:5efe (RFC 5214). */
    private static boolean isIsatap(byte[] bytes) {
        return (bytes[8] & ~2) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
    }
}
