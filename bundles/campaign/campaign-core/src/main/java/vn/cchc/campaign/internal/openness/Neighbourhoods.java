package vn.cchc.campaign.internal.openness;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * How many came from one neighbourhood of the net (IPv4 /24, IPv6 /48) in a while: an office or a
 * village behind one address fits in, somebody who sends by the thousand does not. It is in memory
 * alone and forgotten when the while is over.
 */
final class Neighbourhoods {
    private static final int MANY = 100_000;

    private final int most;
    private final Duration whileLong;
    private final Clock clock;
    private final Map<String, Integer> came = new HashMap<>();
    private Instant until = Instant.MIN;

    Neighbourhoods(int most, Duration whileLong, Clock clock) {
        this.most = most;
        this.whileLong = whileLong;
        this.clock = clock;
    }

    /** Counts one more from there, unless they are too many now. */
    synchronized boolean admits(String address) {
        var now = clock.instant();
        if (!now.isBefore(until)) {
            came.clear();
            until = now.plus(whileLong);
        }
        String block = came.size() < MANY ? block(address) : "all others";
        return came.merge(block, 1, (before, one) -> Math.min(before, most) + one) <= most;
    }

    private static String block(String address) {
        try {
            byte[] octets = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(octets, octets.length == 4 ? 3 : 6));
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
