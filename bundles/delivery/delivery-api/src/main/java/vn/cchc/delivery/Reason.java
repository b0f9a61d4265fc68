package vn.cchc.delivery;

/** Why an address cannot be reached. */
public enum Reason {
    /** There is no such mailbox or telephone. */
    NO_SUCH_ADDRESS,
    /** It is there and takes nothing: full or disabled. */
    TAKES_NOTHING,
    /** Somebody on the way does not want it. */
    NOT_WANTED,
    /** It was tried for as long as such a message is good. */
    EXPIRED,
    OTHER
}
