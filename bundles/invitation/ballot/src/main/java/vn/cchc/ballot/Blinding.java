package vn.cchc.ballot;

import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.RSABlindingEngine;
import org.bouncycastle.crypto.generators.RSABlindingFactorGenerator;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.params.RSABlindingParameters;
import org.bouncycastle.crypto.signers.PSSSigner;

/**
 * A ballot on its way to be signed, as its holder sees it. What browsers do in a script, programs
 * do with this. Keep it until the signature is there: nobody else can take the blinding off.
 */
public final class Blinding {
    private final BallotPublicKey key;
    private final byte[] message;
    private final RSABlindingParameters factor;
    private final BlindedBallot blinded;

    private Blinding(BallotPublicKey key, byte[] message, RSABlindingParameters factor, byte[] z) {
        this.key = key;
        this.message = message;
        this.factor = factor;
        blinded = new BlindedBallot(z);
    }

    /** A new random ballot under a new random blinding. */
    public static Blinding begin(BallotPublicKey key, SecureRandom random) {
        var message = new byte[Ballot.MESSAGE_OCTETS];
        random.nextBytes(message);
        return of(key, message, random);
    }

    static Blinding of(BallotPublicKey key, byte[] message, SecureRandom random) {
        var generator = new RSABlindingFactorGenerator();
        generator.init(new ParametersWithRandom(key.parameters(), random));
        var factor =
                new RSABlindingParameters(key.parameters(), generator.generateBlindingFactor());
        var padding = new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), salt(random));
        return BlindRsa.blind(padding, factor, message)
                .map(z -> new Blinding(key, message, factor, z))
                .orElseThrow(() -> new IllegalStateException("The key has a known factor"));
    }

    private static byte[] salt(SecureRandom random) {
        var salt = new byte[BallotPublicKey.SALT_OCTETS];
        random.nextBytes(salt);
        return salt;
    }

    /** What to have signed. */
    public BlindedBallot blinded() {
        return blinded;
    }

    /** The ballot; empty when the signature is not one of the key under what was sent. */
    public Optional<Ballot> finish(BlindSignature signature) {
        return BlindRsa.unblind(factor, signature.octets())
                .map(s -> new Ballot(message, s))
                .filter(key::verify);
    }
}
