package vn.cchc.delivery;

/**
 * A message that came back.
 *
 * @param address as it was written to: an e-mail address in lower case, or {@code +84…}
 */
public record Returned(Channel channel, String address, Reason reason) {
    /** How it was sent. */
    public enum Channel {
        MAIL,
        SHORT_MESSAGE
    }

    /** Never the address: this may end up in a log. */
    @Override
    public String toString() {
        return "a returned message: " + reason;
    }
}
