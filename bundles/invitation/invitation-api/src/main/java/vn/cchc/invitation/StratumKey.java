package vn.cchc.invitation;

/**
 * What checks the ballots of a stratum.
 *
 * @param id thumbprint of the key (RFC 7638)
 * @param spki SubjectPublicKeyInfo in DER
 */
public record StratumKey(String stratum, String id, byte[] spki) {
    public StratumKey {
        spki = spki.clone();
    }

    @Override
    public byte[] spki() {
        return spki.clone();
    }
}
