package vn.cchc.delivery;

/**
 * What became of handing a message over. The answers are codes and no texts, since texts of other
 * people's servers repeat addresses.
 */
public sealed interface Delivery {
    /** Somebody else has it now; it may still come back. */
    record Accepted() implements Delivery {}

    /**
     * It will not be taken for this address, now or later.
     *
     * @param answer for example {@code 550 5.1.1} or {@code SMPP 11}
     */
    record Refused(Reason reason, String answer) implements Delivery {}

    /**
     * It was not taken, or nobody knows whether it was; the same may work later.
     *
     * @param answer as above, or a word when nobody answered
     */
    record NotNow(Trouble trouble, String answer) implements Delivery {}

    /** What stood in the way for now. */
    enum Trouble {
        /** For this address alone; others may be tried. */
        THIS_ADDRESS,
        /** Nobody answers. */
        UNREACHABLE,
        /** Too much at once. */
        BUSY,
        /** We are not let in, or not with this sender: the settings. */
        NOT_ADMITTED
    }
}
