package vn.cchc.scoring.officials;

/** Who could answer; it decides whether the answers stand for anybody. */
public enum Admitted {
    /** Each person of a list once. */
    THE_INVITED,
    /** Whoever came: the answers represent nobody but those who gave them. */
    EVERYBODY
}
