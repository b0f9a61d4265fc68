package vn.cchc.archive.extraction.internal.reading;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** Encodings of Vietnamese before Unicode. */
enum Legacy {
    /** Of Windows: letters, and tones as characters of their own. */
    WINDOWS {
        @Override
        String decoded(byte[] bytes) {
            return Normalizer.normalize(
                    new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        }
    },
    /** Standard TCVN 5712:1993, third table: one byte a letter, capitals only without tone. */
    TCVN3 {
        @Override
        String decoded(byte[] bytes) {
            var text = new StringBuilder(bytes.length);
            for (byte b : bytes) {
                int code = b & 0xFF;
                text.append(code < 0xA0 ? (char) code : TCVN3_LETTERS.charAt(code - 0xA0));
            }
            return text.toString();
        }
    },
    /** Of VNI: a Latin letter, and a second one for hat and tone together. */
    VNI {
        @Override
        String decoded(byte[] bytes) {
            return VniText.of(new String(bytes, Charset.forName("windows-1252")));
        }
    };

    /** From A0 on; a hollow square where the table has no letter. */
    private static final String TCVN3_LETTERS =
            "\u00A0ĂÂÊÔƠƯĐăâêôơưđ□"
                    + "□□□□□àảãáạ□ằẳẵắ□"
                    + "□□□□□□ặầẩẫấậè□ẻẽ"
                    + "éẹềểễếệìỉ□□□ĩíịò"
                    + "□ỏõóọồổỗốộờởỡớợù"
                    + "□ủũúụừửữứựỳỷỹýỵ□";

    abstract String decoded(byte[] bytes);
}
