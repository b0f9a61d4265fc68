package vn.cchc.ballot;

import java.util.Optional;

/** What a browser asks to have signed. It says nothing of the ballot inside. */
public final class BlindedBallot {
    /** Characters of its text. */
    public static final int TEXT_LENGTH = Base64Text.length(BallotPublicKey.OCTETS);

    private final Octets octets;

    BlindedBallot(byte[] octets) {
        this.octets = new Octets(octets, BallotPublicKey.OCTETS);
    }

    /** From base64url of exactly {@link #TEXT_LENGTH} characters; empty for anything else. */
    public static Optional<BlindedBallot> read(String text) {
        return Base64Text.read(text, BallotPublicKey.OCTETS).map(BlindedBallot::new);
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
        return other instanceof BlindedBallot that && octets.equals(that.octets);
    }

    @Override
    public int hashCode() {
        return octets.hashCode();
    }
}
