package vn.cchc.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;

class BallotTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final BallotKey KEY = BallotKey.make(RANDOM);
    private static final BallotPublicKey PUBLIC = KEY.publicKey();

    private static Ballot ballot() {
        var blinding = Blinding.begin(PUBLIC, RANDOM);
        return blinding.finish(KEY.sign(blinding.blinded()).orElseThrow()).orElseThrow();
    }

    @Test
    void a_ballot_signed_unseen_is_good() {
        assertThat(PUBLIC.verify(ballot())).isTrue();
    }

    @Test
    void a_confidential_ballot_is_as_good_and_the_same_for_the_same_holder() {
        var ballot = KEY.confidential("a token", RANDOM);

        assertThat(PUBLIC.verify(ballot)).isTrue();
        assertThat(KEY.confidential("a token", RANDOM).serial()).isEqualTo(ballot.serial());
        assertThat(KEY.confidential("another", RANDOM).serial()).isNotEqualTo(ballot.serial());
    }

    @Test
    void any_library_checks_it() throws Exception {
        var ballot = ballot();
        var signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(
                new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
        signature.initVerify(
                KeyFactory.getInstance("RSA")
                        .generatePublic(new X509EncodedKeySpec(PUBLIC.spki())));
        signature.update(ballot.message());

        assertThat(signature.verify(ballot.signature())).isTrue();
    }

    @Test
    void it_survives_being_written_down() {
        var ballot = ballot();

        assertThat(ballot.text())
                .hasSize(Ballot.TEXT_LENGTH)
                .matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
        assertThat(Ballot.read(ballot.text())).hasValue(ballot);
        assertThat(Ballot.read(ballot.text()).orElseThrow().serial()).isEqualTo(ballot.serial());
    }

    @Test
    void there_is_one_way_to_write_it() {
        String text = ballot().text();

        assertThat(Ballot.read(null)).isEmpty();
        assertThat(Ballot.read("")).isEmpty();
        assertThat(Ballot.read(text + "A")).isEmpty();
        assertThat(Ballot.read(text.substring(1))).isEmpty();
        assertThat(Ballot.read(text.replace('.', 'A'))).isEmpty();
        assertThat(Ballot.read(" " + text.substring(1))).isEmpty();
        assertThat(Ballot.read("=" + text.substring(1))).isEmpty();
        assertThat(Ballot.read("á" + text.substring(1))).isEmpty();
        // Of the last character of the message four bits are nobody's.
        int last = text.indexOf('.') - 1;
        var others = new ArrayList<String>();
        for (char c :
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
            Ballot.read(text.substring(0, last) + c + text.substring(last + 1))
                    .ifPresent(b -> others.add(b.serial()));
        }
        assertThat(others).hasSize(4);
    }

    @Test
    void a_ballot_of_another_campaign_is_none() {
        var other = BallotKey.make(RANDOM).publicKey();

        assertThat(other.verify(ballot())).isFalse();
        assertThat(other.id()).isNotEqualTo(PUBLIC.id());
    }

    @Test
    void a_changed_or_made_up_ballot_is_none() {
        var ballot = ballot();
        byte[] message = ballot.message();
        byte[] signature = ballot.signature();

        message[63] ^= 1;
        assertThat(PUBLIC.verify(new Ballot(message, signature))).isFalse();
        assertThat(PUBLIC.verify(new Ballot(ballot.message(), new byte[384]))).isFalse();
        assertThat(PUBLIC.verify(new Ballot(ballot.message(), filled(0xff)))).isFalse();
        assertThat(PUBLIC.verify(new byte[0], new byte[0])).isFalse();
        assertThat(PUBLIC.verify(new byte[65], signature)).isFalse();
        assertThat(PUBLIC.verify(ballot.message(), Arrays.copyOf(signature, 385))).isFalse();
    }

    @Test
    void the_same_number_plus_the_modulus_is_not_the_same_signature() {
        var ballot = ballot();
        var n = PUBLIC.parameters().getModulus();
        var raised = new BigInteger(1, ballot.signature()).add(n);

        if (raised.bitLength() <= 3072) {
            assertThat(
                            PUBLIC.verify(
                                    ballot.message(), BigIntegers.asUnsignedByteArray(384, raised)))
                    .isFalse();
        }
        assertThat(PUBLIC.verify(ballot.message(), BigIntegers.asUnsignedByteArray(raised)))
                .isFalse();
    }

    @Test
    void nothing_is_signed_that_is_not_a_number_below_the_modulus() {
        var n = PUBLIC.parameters().getModulus();

        assertThat(KEY.sign(new BlindedBallot(new byte[384]))).isEmpty();
        assertThat(KEY.sign(new BlindedBallot(filled(0xff)))).isEmpty();
        assertThat(KEY.sign(new BlindedBallot(BigIntegers.asUnsignedByteArray(384, n)))).isEmpty();
        assertThat(
                        KEY.sign(
                                new BlindedBallot(
                                        BigIntegers.asUnsignedByteArray(
                                                384, n.subtract(BigInteger.ONE)))))
                .isPresent();
        assertThat(BlindedBallot.read("A".repeat(511))).isEmpty();
        assertThat(BlindedBallot.read("A".repeat(513))).isEmpty();
        assertThat(BlindedBallot.read("=".repeat(512))).isEmpty();
        assertThat(BlindedBallot.read("A".repeat(511) + "+")).isEmpty();
    }

    @Test
    void the_same_is_signed_the_same_again() {
        var blinding = Blinding.begin(PUBLIC, RANDOM);

        assertThat(KEY.sign(blinding.blinded())).isEqualTo(KEY.sign(blinding.blinded()));
    }

    @Test
    void what_the_signer_sends_is_checked_before_it_is_a_ballot() {
        var blinding = Blinding.begin(PUBLIC, RANDOM);
        var other = Blinding.begin(PUBLIC, RANDOM);

        assertThat(blinding.finish(KEY.sign(other.blinded()).orElseThrow())).isEmpty();
        assertThat(blinding.finish(new BlindSignature(new byte[384]))).isEmpty();
        assertThat(blinding.finish(new BlindSignature(filled(0xff)))).isEmpty();
    }

    /**
     * Blindness itself is the RFC's; this shows that the parts were put together without a slip.
     */
    @Test
    void any_ballot_may_have_been_behind_any_signature_that_was_given() throws Exception {
        var first = Blinding.begin(PUBLIC, RANDOM);
        var signed = KEY.sign(first.blinded()).orElseThrow();
        var unrelated = ballot();
        var n = PUBLIC.parameters().getModulus();

        // There is a factor that would have made this ballot out of that signature, as for every
        // other.
        var factor =
                new BigInteger(1, signed.octets())
                        .multiply(new BigInteger(1, unrelated.signature()).modInverse(n))
                        .mod(n);
        var blindedThen =
                new BigInteger(1, unrelated.signature())
                        .multiply(factor)
                        .modPow(BallotPublicKey.EXPONENT, n);
        assertThat(blindedThen).isEqualTo(new BigInteger(1, first.blinded().octets()));
    }

    @Test
    void keys_come_back_as_they_were() {
        assertThat(BallotPublicKey.read(PUBLIC.spki())).hasValue(PUBLIC);
        var again = BallotKey.read(KEY.pkcs8()).orElseThrow();
        var blinding = Blinding.begin(PUBLIC, RANDOM);
        assertThat(again.sign(blinding.blinded())).isEqualTo(KEY.sign(blinding.blinded()));
        assertThat(KEY.toString()).doesNotContain(PUBLIC.modulus());
    }

    @Test
    void other_keys_are_none() throws Exception {
        assertThat(BallotPublicKey.read(null)).isEmpty();
        assertThat(BallotPublicKey.read(new byte[0])).isEmpty();
        assertThat(BallotPublicKey.read(new byte[5000])).isEmpty();
        assertThat(BallotPublicKey.read(KEY.pkcs8())).isEmpty();
        assertThat(BallotKey.read(PUBLIC.spki())).isEmpty();
        var n = PUBLIC.parameters().getModulus();
        var e = BallotPublicKey.EXPONENT;
        assertThat(BallotPublicKey.read(spki(n.clearBit(0), e))).isEmpty(); // even
        assertThat(BallotPublicKey.read(spki(n.clearBit(3071), e))).isEmpty(); // short
        assertThat(BallotPublicKey.read(spki(n.setBit(3072), e))).isEmpty(); // long
        assertThat(BallotPublicKey.read(spki(n, BigInteger.valueOf(3)))).isEmpty();
        assertThat(BallotPublicKey.read(spki(n, e))).hasValue(PUBLIC);
    }

    private static byte[] spki(BigInteger n, BigInteger e) throws Exception {
        return new org.bouncycastle.asn1.x509.SubjectPublicKeyInfo(
                        new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                                org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.rsaEncryption,
                                org.bouncycastle.asn1.DERNull.INSTANCE),
                        new org.bouncycastle.asn1.pkcs.RSAPublicKey(n, e))
                .getEncoded();
    }

    @Test
    void the_key_goes_to_browsers_as_a_json_web_key() {
        assertThat(PUBLIC.jwk())
                .isEqualTo(
                        "{\"alg\":\"PS384\",\"e\":\"AQAB\",\"ext\":true,\"kty\":\"RSA\",\"n\":\""
                                + PUBLIC.modulus()
                                + "\"}");
        assertThat(PUBLIC.id()).hasSize(43);
        assertThat(BallotPublicKey.ofJwk(PUBLIC.modulus(), PUBLIC.exponent())).hasValue(PUBLIC);
        assertThat(BallotPublicKey.ofJwk(PUBLIC.modulus(), "Aw")).isEmpty();
        assertThat(BallotPublicKey.ofJwk("A".repeat(512), "AQAB")).isEmpty();
        assertThat(BallotPublicKey.ofJwk(null, null)).isEmpty();
    }

    private static byte[] filled(int octet) {
        var octets = new byte[384];
        Arrays.fill(octets, (byte) octet);
        return octets;
    }
}
