package vn.cchc.ballot;

import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.DataLengthException;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.engines.RSABlindingEngine;
import org.bouncycastle.crypto.params.RSABlindingParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.util.BigIntegers;

/**
 * The four steps of RFC 9474 (section 4) put together from Bouncy Castle's parts, for any length of
 * key and salt: the RFC's own examples have other ones than ballots.
 */
final class BlindRsa {
    private BlindRsa() {}

    /** The octets of a number of this key: messages and signatures all have this length. */
    static int octets(RSAKeyParameters key) {
        return (key.getModulus().bitLength() + 7) / 8;
    }

    /**
     * Blind. Empty when the encoded message shares a factor with the modulus, which nobody will
     * ever see: the RFC asks for it.
     *
     * @param padding a signer over a {@link RSABlindingEngine}, which decides on the salt
     */
    static Optional<byte[]> blind(
            PSSSigner padding, RSABlindingParameters factor, byte[] preparedMessage) {
        padding.init(true, factor);
        padding.update(preparedMessage, 0, preparedMessage.length);
        byte[] blinded = generate(padding);
        // The factor has none in common with the modulus, so this says it of the encoded message.
        var number = BigIntegers.fromUnsignedByteArray(blinded);
        return BigIntegers.modOddIsCoprime(factor.getPublicKey().getModulus(), number)
                ? Optional.of(blinded)
                : Optional.empty();
    }

    private static byte[] generate(PSSSigner padding) {
        try {
            return padding.generateSignature();
        } catch (CryptoException | DataLengthException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a signer takes these octets: as long as the modulus, above zero and below it. */
    static boolean signable(RSAKeyParameters key, byte[] blinded) {
        if (blinded.length != octets(key)) {
            return false;
        }
        var number = BigIntegers.fromUnsignedByteArray(blinded);
        return number.signum() > 0 && number.compareTo(key.getModulus()) < 0;
    }

    /** BlindSign. The engine hides its own timing and refuses to hand out a faulty signature. */
    static byte[] sign(RSAPrivateCrtKeyParameters key, byte[] blinded) {
        var engine = new RSABlindedEngine();
        engine.init(true, key);
        return engine.processBlock(blinded, 0, blinded.length);
    }

    /** Finalize, all but the check of what comes out. Empty for what no signer can have sent. */
    static Optional<byte[]> unblind(RSABlindingParameters factor, byte[] blindSignature) {
        var key = factor.getPublicKey();
        if (!signable(key, blindSignature)) {
            return Optional.empty();
        }
        var engine = new RSABlindingEngine();
        engine.init(false, factor);
        byte[] number = engine.processBlock(blindSignature, 0, blindSignature.length);
        return Optional.of(BigIntegers.asUnsignedByteArray(octets(key), new BigInteger(1, number)));
    }

    /** Verify, as for any RSASSA-PSS signature. */
    static boolean verify(
            RSAKeyParameters key, int saltLength, byte[] preparedMessage, byte[] signature) {
        if (!signable(key, signature)) {
            return false;
        }
        var signer = new PSSSigner(new RSABlindedEngine(), new SHA384Digest(), saltLength);
        signer.init(false, key);
        signer.update(preparedMessage, 0, preparedMessage.length);
        return signer.verifySignature(signature);
    }
}
