package vn.cchc.graph.internal.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Fingerprint;

/**
 * Which tag the answer to an address had, so that who sends the same address again need not be read
 * again. The ones not asked for longest go first.
 */
final class KnownAddresses {
    private static final int MOST = 4_000;
    private static final int LONGEST = 4_096;

    private final Map<Address, Known> known =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Address, Known> eldest) {
                    return size() > MOST;
                }
            };

    /**
     * What a client sent.
     *
     * @param query of the address, as it was sent
     * @param accept media types it wants
     */
    record Address(String query, Optional<String> accept) {
        int length() {
            return query.length() + accept.map(String::length).orElse(0);
        }
    }

    private record Known(Fingerprint build, String tag) {}

    synchronized void keep(Address address, Fingerprint build, String tag) {
        if (address.length() <= LONGEST) {
            known.put(address, new Known(build, tag));
        }
    }

    /** Empty when it was never asked of this build. */
    synchronized Optional<String> find(Address address, Fingerprint build) {
        return Optional.ofNullable(known.get(address))
                .filter(k -> k.build().equals(build))
                .map(Known::tag);
    }
}
