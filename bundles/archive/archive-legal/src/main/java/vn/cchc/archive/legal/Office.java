package vn.cchc.archive.legal;

import java.util.List;
import java.util.Optional;

/**
 * In what office a document was signed: "KT. BỘ TRƯỞNG / THỨ TRƯỞNG" is a deputy minister for the
 * minister.
 *
 * @param authorities on whose behalf, in the order of the text; empty when in the signer's own name
 * @param title the office of the signer, "Thứ trưởng"; empty when only the authority is written
 */
public record Office(List<Authority> authorities, Optional<String> title) {
    public Office {
        authorities = List.copyOf(authorities);
    }

    /** Somebody on whose behalf another one signs. */
    public record Authority(Capacity capacity, String principal) {}

    /** Forms of signing, Decree 30/2020/NĐ-CP, article 13 and appendix I. */
    public enum Capacity {
        /** Thay mặt: for a body that decides together. */
        TM,
        /** Ký thay: a deputy for the head. */
        KT,
        /** Thừa lệnh: by order of the head. */
        TL,
        /** Thừa ủy quyền: by power given in writing. */
        TUQ,
        /** Quyền: acting. */
        Q
    }
}
