package vn.cchc.archive.legal;

/** What a document says of its standing towards another one. */
public enum Relation {
    /** The legal ground it was issued on: "Căn cứ …". */
    BASED_ON,
    /** It speaks of it. */
    CITES,
    /** "thay thế …". */
    REPLACES,
    /** "sửa đổi, bổ sung …". */
    AMENDS,
    /** "bãi bỏ …", "… hết hiệu lực". */
    REPEALS,
    /** It was issued together with it, as its annex: "(Kèm theo …)". */
    ATTACHED_TO
}
