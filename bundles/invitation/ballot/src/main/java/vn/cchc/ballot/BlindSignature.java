package vn.cchc.ballot;

import java.util.Optional;

/** What comes back: a signature of the blinded ballot, of use to nobody but who blinded it. */
public final class BlindSignature {
    /** Characters of its text. */
    public static final int TEXT_LENGTH = Base64Text.length(BallotPublicKey.OCTETS);

    private final Octets octets;

    BlindSignature(byte[] octets) {
        this.octets = new Octets(octets, BallotPublicKey.OCTETS);
    }

    /** From base64url of exactly {@link #TEXT_LENGTH} characters; empty for anything else. */
    public static Optional<BlindSignature> read(String text) {
        return Base64Text.read(text, BallotPublicKey.OCTETS).map(BlindSignature::new);
    }

    byte[] octets() {
        return octets.copy();
    }

    /** In base64url. */
    public String text() {
        return octets.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlindSignature that && octets.equals(that.octets);
    }

    @Override
    public int hashCode() {
        return octets.hashCode();
    }
}
