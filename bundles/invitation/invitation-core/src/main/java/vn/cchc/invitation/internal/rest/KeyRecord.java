package vn.cchc.invitation.internal.rest;

import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.invitation.StratumKey;

/**
 * A key that checks ballots, for browsers.
 *
 * @param stratum whose ballots
 * @param id thumbprint of the key (RFC 7638)
 * @param variant of RFC 9474
 * @param n modulus, base64url
 * @param e public exponent, base64url
 */
public record KeyRecord(String stratum, String id, String variant, String n, String e) {
    private static final String VARIANT = "RSABSSA-SHA384-PSS-Randomized";

    static KeyRecord of(StratumKey key) {
        var read = BallotPublicKey.read(key.spki()).orElseThrow();
        return new KeyRecord(key.stratum(), key.id(), VARIANT, read.modulus(), read.exponent());
    }
}
