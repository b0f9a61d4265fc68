package vn.cchc.ballot;

import java.util.HexFormat;
import java.util.Optional;

/**
 * The right to one answer: a random message and the signature under it. Two ballots with one
 * message are one ballot, whatever their signatures.
 */
public final class Ballot {
    /** What RFC 9474 puts before a message, and a message of ours, both random. */
    public static final int MESSAGE_OCTETS = 32 + 32;

    private static final int MESSAGE_TEXT = Base64Text.length(MESSAGE_OCTETS);

    /** Characters of its text. */
    public static final int TEXT_LENGTH =
            MESSAGE_TEXT + 1 + Base64Text.length(BallotPublicKey.OCTETS);

    private final Octets message;
    private final Octets signature;

    Ballot(byte[] message, byte[] signature) {
        this.message = new Octets(message, MESSAGE_OCTETS);
        this.signature = new Octets(signature, BallotPublicKey.OCTETS);
    }

    /**
     * From {@code message.signature} in base64url, exactly {@link #TEXT_LENGTH} characters; empty
     * for anything else. Whether it is a good one, {@link BallotPublicKey#verify} says.
     */
    public static Optional<Ballot> read(String text) {
        if (text == null || text.length() != TEXT_LENGTH || text.charAt(MESSAGE_TEXT) != '.') {
            return Optional.empty();
        }
        return Base64Text.read(text.substring(0, MESSAGE_TEXT), MESSAGE_OCTETS)
                .flatMap(
                        message ->
                                Base64Text.read(
                                                text.substring(MESSAGE_TEXT + 1),
                                                BallotPublicKey.OCTETS)
                                        .map(signature -> new Ballot(message, signature)));
    }

    byte[] message() {
        return message.copy();
    }

    byte[] signature() {
        return signature.copy();
    }

    /** The SHA-256 of its message in hexadecimal: what to keep of it so that it is used once. */
    public String serial() {
        return HexFormat.of().formatHex(BallotPublicKey.sha256(message.copy()));
    }

    /** What its holder hands in. */
    public String text() {
        return message.text() + "." + signature.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot that
                && message.equals(that.message)
                && signature.equals(that.signature);
    }

    @Override
    public int hashCode() {
        return message.hashCode();
    }

    /** Not the ballot: who reads it in a log could use it. */
    @Override
    public String toString() {
        return "ballot";
    }
}
