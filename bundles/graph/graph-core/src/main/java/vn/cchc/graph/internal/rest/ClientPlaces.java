package vn.cchc.graph.internal.rest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How many queries each client may have running at once. A client is an address of IPv4, or the
 * network of an address of IPv6, of which one machine has as many as it likes.
 */
final class ClientPlaces {
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private final ConcurrentMap<String, Integer> running = new ConcurrentHashMap<>();
    private final int most;

    ClientPlaces(int most) {
        this.most = most;
    }

    /** To be closed when the query has been answered. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * @throws vn.cchc.model.Refusal TOO_MANY
     */
    Place enter(String address) {
        String client = client(address);
        int now = running.merge(client, 1, Integer::sum);
        if (now > most) {
            leave(client);
            throw SparqlProblems.tooMany(most);
        }
        return () -> leave(client);
    }

    private void leave(String client) {
        running.computeIfPresent(client, (c, count) -> count == 1 ? null : count - 1);
    }

    /** How many clients have something running. */
    int clients() {
        return running.size();
    }

    static String client(String address) {
        try {
            // An address is read, no name is looked up: the server gives nothing else.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES
                    ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
