package vn.cchc.delivery;

import java.util.regex.Pattern;
import vn.cchc.model.Refusal;

/**
 * A message to a telephone.
 *
 * @param to the number as {@code +84…}
 * @param text not empty; longer ones are sent in parts, each of which costs
 */
public record ShortMessage(String to, String text) {
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{7,14}");

    public ShortMessage {
        if (to == null || !NUMBER.matcher(to).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, MessageFault.PHONE_NUMBER.at("to"));
        }
        if (text == null || text.isBlank()) {
            throw new Refusal(Refusal.Kind.INVALID, MessageFault.NO_TEXT.at("text"));
        }
    }

    /** Never what it says or to whom: this may end up in a log. */
    @Override
    public String toString() {
        return "a short message";
    }
}
