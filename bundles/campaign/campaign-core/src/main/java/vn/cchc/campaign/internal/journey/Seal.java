package vn.cchc.campaign.internal.journey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes a journey so that it can travel through a browser and come back unchanged (HMAC-SHA-256,
 * RFC 2104), and makes receipts.
 */
public final class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LARGEST = 2 << 20;
    private static final int TAG = 32;
    private static final int RECEIPT_BYTES = 10;

    private final SecretKeySpec key;
    private final ObjectMapper json = new ObjectMapper();

    public Seal(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    public String close(Journey journey) {
        byte[] content =
                packed(
                        List.of(
                                journey.campaign(),
                                journey.instance(),
                                journey.ordered(),
                                journey.ballot().orElse("")));
        return encoder().encodeToString(content) + "." + encoder().encodeToString(tag(content));
    }

    /** Empty when it was not written by this seal, or is not whole. */
    public Optional<Journey> open(String text) {
        int dot = text == null ? -1 : text.indexOf('.');
        if (dot < 0 || text.length() > LARGEST) {
            return Optional.empty();
        }
        try {
            byte[] content = Base64.getUrlDecoder().decode(text.substring(0, dot));
            byte[] tag = Base64.getUrlDecoder().decode(text.substring(dot + 1));
            return tag.length == TAG && MessageDigest.isEqual(tag, tag(content))
                    ? Optional.of(unpacked(content))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Follows from what makes the response one, so that a repetition gives the same, and tells
     * nothing of it.
     */
    public String receipt(String campaign, String identity) {
        byte[] tag =
                tag(("receipt\n" + campaign + "\n" + identity).getBytes(StandardCharsets.UTF_8));
        var letters = new StringBuilder();
        for (int i = 0; i < RECEIPT_BYTES; i++) {
            letters.append(i > 0 && i % 5 == 0 ? "-" : "").append(letter(tag[i]));
        }
        return letters.toString();
    }

    /** Letters and digits that nobody takes for another (Crockford's base 32). */
    private static char letter(byte b) {
        return "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(b & 31);
    }

    private byte[] packed(Object content) {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (var packing = new DeflaterOutputStream(out, deflater)) {
            packing.write(json.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** What we sealed ourselves is small and well-formed. */
    private Journey unpacked(byte[] content) {
        var inflater = new Inflater(true);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(content), inflater)) {
            List<Object> parts = json.readValue(in, new TypeReference<>() {});
            Map<String, String> answers =
                    json.convertValue(parts.get(2), new TypeReference<Map<String, String>>() {});
            return new Journey(
                    (String) parts.get(0),
                    (String) parts.get(1),
                    answers,
                    Optional.of((String) parts.get(3)).filter(ballot -> !ballot.isEmpty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
    }

    private byte[] tag(byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static Base64.Encoder encoder() {
        return Base64.getUrlEncoder().withoutPadding();
    }
}
