package vn.cchc.ballot;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/** What checks the ballots of one campaign and stratum. Everybody may know it, and should. */
public final class BallotPublicKey {
    /** Bits of the modulus. */
    public static final int BITS = 3072;

    static final int OCTETS = BITS / 8;
    static final int SALT_OCTETS = 48;
    static final BigInteger EXPONENT = BigInteger.valueOf(65537);

    /** No such key is longer, so nobody makes the reader of keys read more. */
    private static final int MOST_ENCODED = 1024;

    private final RSAKeyParameters key;

    private BallotPublicKey(RSAKeyParameters key) {
        this.key = key;
    }

    static BallotPublicKey of(RSAKeyParameters key) {
        return checked(key).orElseThrow(() -> new IllegalArgumentException("Not a ballot key"));
    }

    private static Optional<BallotPublicKey> checked(RSAKeyParameters key) {
        boolean ours =
                !key.isPrivate()
                        && key.getModulus().bitLength() == BITS
                        && key.getModulus().testBit(0)
                        && key.getExponent().equals(EXPONENT);
        return ours ? Optional.of(new BallotPublicKey(key)) : Optional.empty();
    }

    /** From a SubjectPublicKeyInfo in DER; empty when it is none, or not one for ballots. */
    public static Optional<BallotPublicKey> read(byte[] spki) {
        if (spki == null || spki.length > MOST_ENCODED) {
            return Optional.empty();
        }
        try {
            return PublicKeyFactory.createKey(spki) instanceof RSAKeyParameters rsa
                    ? checked(rsa)
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // An even modulus, one with small factors, or no key at all.
            return Optional.empty();
        }
    }

    /** From the numbers of a JSON Web Key; empty when they are no key for ballots. */
    public static Optional<BallotPublicKey> ofJwk(String modulus, String exponent) {
        try {
            return Base64Text.read(modulus, OCTETS)
                    .filter(octets -> write(EXPONENT).equals(exponent))
                    .map(octets -> new RSAKeyParameters(false, new BigInteger(1, octets), EXPONENT))
                    .flatMap(BallotPublicKey::checked);
        } catch (IllegalArgumentException e) {
            // As above: an even modulus, or one with small factors.
            return Optional.empty();
        }
    }

    private static String write(BigInteger number) {
        return Base64Text.write(BigIntegers.asUnsignedByteArray(number));
    }

    /** As SubjectPublicKeyInfo in DER, which every library reads. */
    public byte[] spki() {
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The modulus in base64url, as in a JSON Web Key. */
    public String modulus() {
        return write(key.getModulus());
    }

    /** The public exponent in base64url, as in a JSON Web Key. */
    public String exponent() {
        return write(key.getExponent());
    }

    /** As a JSON Web Key, which browsers read. */
    public String jwk() {
        return "{\"alg\":\"PS384\",\"e\":\"%s\",\"ext\":true,\"kty\":\"RSA\",\"n\":\"%s\"}"
                .formatted(exponent(), modulus());
    }

    /** What it is called: the thumbprint of RFC 7638, SHA-256 in base64url, 43 characters. */
    public String id() {
        String members =
                "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}".formatted(exponent(), modulus());
        return Base64Text.write(sha256(members.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Whether the ballot was signed with this key's other half. Anything else is just no. */
    public boolean verify(Ballot ballot) {
        return verify(ballot.message(), ballot.signature());
    }

    /** Whether this is a signature of the prepared message. Anything else is just no. */
    public boolean verify(byte[] preparedMessage, byte[] signature) {
        return preparedMessage.length == Ballot.MESSAGE_OCTETS
                && BlindRsa.verify(key, SALT_OCTETS, preparedMessage, signature);
    }

    RSAKeyParameters parameters() {
        return key;
    }

    static byte[] sha256(byte[] octets) {
        var digest = new SHA256Digest();
        digest.update(octets, 0, octets.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BallotPublicKey that && Arrays.areEqual(spki(), that.spki());
    }

    @Override
    public int hashCode() {
        return key.getModulus().hashCode();
    }

    @Override
    public String toString() {
        return "ballot key " + id();
    }
}
