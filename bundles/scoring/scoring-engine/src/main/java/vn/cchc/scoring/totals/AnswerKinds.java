package vn.cchc.scoring.totals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whether a code is satisfied, another valid answer, or no answer; without making strings. */
final class AnswerKinds {
    private final byte[] ofByte = new byte[256];
    private final ByteDictionary codes = new ByteDictionary();
    private final byte[] ofCode;

    AnswerKinds(Layout layout) {
        Arrays.fill(ofByte, Block.MISSING);
        ofCode = new byte[layout.valid().size()];
        for (String code : layout.valid()) {
            byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
            ofCode[codes.number(bytes, 0, bytes.length)] = layout.kind(code);
            if (bytes.length == 1) {
                ofByte[bytes[0] & 0xFF] = layout.kind(code);
            }
        }
    }

    byte kind(byte[] bytes, int from, int to) {
        if (to - from == 1) {
            return ofByte[bytes[from] & 0xFF];
        }
        if (to == from) {
            return Block.MISSING;
        }
        int code = codes.find(bytes, from, to);
        return code < 0 ? Block.MISSING : ofCode[code];
    }
}
