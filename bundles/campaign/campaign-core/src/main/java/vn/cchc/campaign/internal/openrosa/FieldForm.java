package vn.cchc.campaign.internal.openrosa;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A questionnaire as a telephone loads it.
 *
 * @param id of the campaign: two campaigns with the same questionnaire are two forms
 * @param version changes with the year bundle
 */
public record FieldForm(String id, String version, String title, String xform) {

    public byte[] bytes() {
        return xform.getBytes(StandardCharsets.UTF_8);
    }

    /** By which a client sees that it has this very form; OpenRosa knows MD5 alone. */
    public String md5() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
