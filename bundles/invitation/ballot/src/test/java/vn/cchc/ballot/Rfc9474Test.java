package vn.cchc.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.RSABlindingEngine;
import org.bouncycastle.crypto.params.RSABlindingParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of RFC 9474, appendix A, of all four variants, in both directions. */
class Rfc9474Test {

    /** One example; numbers and octets are in hexadecimal. */
    record Example(JsonNode json) {
        byte[] octets(String name) {
            return HexFormat.of().parseHex(digits(name));
        }

        BigInteger number(String name) {
            return new BigInteger(digits(name), 16);
        }

        private String digits(String name) {
            String text = json.get(name).asText();
            return text.startsWith("0x") ? text.substring(2) : text;
        }

        RSAKeyParameters publicKey() {
            return new RSAKeyParameters(false, number("n"), number("e"));
        }

        RSAPrivateCrtKeyParameters privateKey() {
            var p = number("p");
            var q = number("q");
            var d = number("d");
            return new RSAPrivateCrtKeyParameters(
                    number("n"),
                    number("e"),
                    d,
                    p,
                    q,
                    d.mod(p.subtract(BigInteger.ONE)),
                    d.mod(q.subtract(BigInteger.ONE)),
                    q.modInverse(p));
        }

        RSABlindingParameters factor() {
            return new RSABlindingParameters(publicKey(), number("inv").modInverse(number("n")));
        }

        int saltLength() {
            return number("sLen").intValue();
        }

        @Override
        public String toString() {
            return json.get("name").asText();
        }
    }

    static Stream<Example> examples() throws IOException {
        try (var file = Rfc9474Test.class.getResourceAsStream("rfc9474-appendix-a.json")) {
            var examples = Stream.<Example>builder();
            new ObjectMapper().readTree(file).forEach(e -> examples.add(new Example(e)));
            return examples.build();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_prepared_message_is_blinded_as_in_the_rfc(Example example) {
        assertThat(example.octets("input_msg"))
                .isEqualTo(joined(example.octets("msg_prefix"), example.octets("msg")));
        var padding =
                new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), example.octets("salt"));

        assertThat(BlindRsa.blind(padding, example.factor(), example.octets("input_msg")))
                .hasValueSatisfying(z -> assertThat(z).isEqualTo(example.octets("blinded_msg")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_blinded_message_is_signed_as_in_the_rfc(Example example) {
        assertThat(BlindRsa.sign(example.privateKey(), example.octets("blinded_msg")))
                .isEqualTo(example.octets("blind_sig"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_blinding_comes_off_as_in_the_rfc(Example example) {
        assertThat(BlindRsa.unblind(example.factor(), example.octets("blind_sig")))
                .hasValueSatisfying(s -> assertThat(s).isEqualTo(example.octets("sig")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_signature_of_the_rfc_is_good_and_a_changed_one_is_not(Example example) {
        var key = example.publicKey();
        byte[] message = example.octets("input_msg");
        byte[] signature = example.octets("sig");

        assertThat(BlindRsa.verify(key, example.saltLength(), message, signature)).isTrue();
        assertThat(BlindRsa.verify(key, 48 - example.saltLength(), message, signature)).isFalse();
        signature[100] ^= 1;
        assertThat(BlindRsa.verify(key, example.saltLength(), message, signature)).isFalse();
        signature[100] ^= 1;
        message[0] ^= 1;
        assertThat(BlindRsa.verify(key, example.saltLength(), message, signature)).isFalse();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
