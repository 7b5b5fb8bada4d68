package org.dragoman.fetch;

import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/** Tells public internet addresses from those of networks and machines that no page on the web is in. */
final class Addresses {

    private record Net(byte[] prefix, int bits) {

        static Net of(String hex, int bits) {
            return new Net(HexFormat.of().parseHex(hex), bits);
        }

        boolean holds(byte[] address, int from) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((prefix[bit >> 3] & mask) != (address[from + (bit >> 3)] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** IANA's special-purpose registry, and the addresses of cloud machines' metadata that lie outside of it. */
    private static final List<Net> CLOSED_4 = List.of(
            Net.of("00", 8),
            Net.of("0a", 8),
            Net.of("6440", 10),
            Net.of("7f", 8),
            Net.of("a9fe", 16),
            Net.of("ac10", 12),
            Net.of("c00000", 24),
            Net.of("c00002", 24),
            Net.of("c05863", 24),
            Net.of("c0a8", 16),
            Net.of("c612", 15),
            Net.of("c63364", 24),
            Net.of("cb0071", 24),
            Net.of("a83f8110", 32),
            Net.of("e0", 3));

    private static final Net OPEN_6 = Net.of("20", 3);
    private static final List<Net> CLOSED_6 =
            List.of(Net.of("200100", 23), Net.of("20010db8", 32), Net.of("3fff00", 20));
    private static final Net SIX_TO_FOUR = Net.of("2002", 16);

    private Addresses() {}

    /** Whether {@code address} is one that anybody on the internet can reach. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return isPublic4(bytes, 0);
        }
        if (SIX_TO_FOUR.holds(bytes, 0)) {
            return isPublic4(bytes, 2);
        }
        return OPEN_6.holds(bytes, 0) && CLOSED_6.stream().noneMatch(net -> net.holds(bytes, 0));
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        return CLOSED_4.stream().noneMatch(net -> net.holds(bytes, from));
    }
}
