package vn.cchc.scoring.totals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whether a code is satisfied, another valid answer, or no answer; without making strings. */
final class AnswerKinds {
    /** A valid answer that is not "satisfied". */
    static final byte OTHER = 0;

    static final byte SATISFIED = 1;
    static final byte MISSING = 2;

    private final byte[] ofByte = new byte[256];
    private final ByteDictionary codes = new ByteDictionary();
    private final byte[] ofCode;

    AnswerKinds(Layout layout) {
        Arrays.fill(ofByte, MISSING);
        ofCode = new byte[layout.valid().size()];
        for (String code : layout.valid()) {
            byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
            ofCode[codes.number(bytes, 0, bytes.length)] = layout.kind(code);
            if (bytes.length == 1) {
                ofByte[bytes[0] & 0xFF] = layout.kind(code);
            }
        }
    }

    /** The kinds of some cells of a row. */
    void read(CsvRow row, int[] columns, byte[] kinds) {
        byte[] bytes = row.bytes;
        int[] begins = row.from;
        int[] ends = row.to;
        for (int question = 0; question < kinds.length; question++) {
            int column = columns[question];
            int from = begins[column];
            int to = ends[column];
            kinds[question] = to - from == 1 ? ofByte[bytes[from] & 0xFF] : kind(bytes, from, to);
        }
    }

    byte kind(byte[] bytes, int from, int to) {
        if (to - from == 1) {
            return ofByte[bytes[from] & 0xFF];
        }
        if (to == from) {
            return MISSING;
        }
        int code = codes.find(bytes, from, to);
        return code < 0 ? MISSING : ofCode[code];
    }
}
