package vn.cchc.ballot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;

/**
 * What signs the ballots of one campaign and stratum without seeing them. It signs nothing else:
 * who has it can make ballots, and nothing more.
 */
public final class BallotKey {
    /** Of the test whether a number is prime; the chance of being wrong is below 2^-100. */
    private static final int CERTAINTY = 112;

    private static final int MOST_ENCODED = 4096;

    private final RSAPrivateCrtKeyParameters key;
    private final BallotPublicKey publicKey;

    private BallotKey(RSAPrivateCrtKeyParameters key) {
        this.key = key;
        publicKey =
                BallotPublicKey.of(
                        new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent()));
    }

    /** A new key; takes some tenths of a second or seconds. */
    public static BallotKey make(SecureRandom random) {
        var generator = new RSAKeyPairGenerator();
        generator.init(
                new RSAKeyGenerationParameters(
                        BallotPublicKey.EXPONENT, random, BallotPublicKey.BITS, CERTAINTY));
        return new BallotKey((RSAPrivateCrtKeyParameters) generator.generateKeyPair().getPrivate());
    }

    /** From a PKCS #8 PrivateKeyInfo in DER; empty when it is none, or not one for ballots. */
    public static Optional<BallotKey> read(byte[] pkcs8) {
        if (pkcs8 == null || pkcs8.length > MOST_ENCODED) {
            return Optional.empty();
        }
        try {
            return PrivateKeyFactory.createKey(pkcs8) instanceof RSAPrivateCrtKeyParameters crt
                    ? Optional.of(new BallotKey(crt))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** As PKCS #8 PrivateKeyInfo in DER, without a password: keep it where nobody reads. */
    public byte[] pkcs8() {
        try {
            return PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public BallotPublicKey publicKey() {
        return publicKey;
    }

    /**
     * Signs. The same blinded ballot always gets the same signature, so an answer that was lost on
     * its way can be given again. Empty for a number this key cannot sign.
     */
    public Optional<BlindSignature> sign(BlindedBallot blinded) {
        byte[] number = blinded.octets();
        return BlindRsa.signable(key, number)
                ? Optional.of(new BlindSignature(BlindRsa.sign(key, number)))
                : Optional.empty();
    }

    /**
     * The ballot of somebody whose browser cannot blind. Its message follows from this key and what
     * its holder alone has (HMAC-SHA-512, RFC 2104), so it is the same ballot when it is asked for
     * again and need not be kept. Whoever has both could work it out: it is confidential, not
     * anonymous.
     */
    public Ballot confidential(String secretOfHolder, SecureRandom random) {
        var mac = new HMac(new SHA512Digest());
        mac.init(new KeyParameter(BallotPublicKey.sha256(pkcs8())));
        byte[] secret = secretOfHolder.getBytes(StandardCharsets.UTF_8);
        mac.update(secret, 0, secret.length);
        var message = new byte[Ballot.MESSAGE_OCTETS];
        mac.doFinal(message, 0);
        var blinding = Blinding.of(publicKey, message, random);
        return sign(blinding.blinded()).flatMap(blinding::finish).orElseThrow();
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return "private half of " + publicKey;
    }
}
