package vn.cchc.delivery.internal.sms;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/** Who or where, as SMPP tells it. */
record Party(TypeOfNumber type, NumberingPlanIndicator plan, String text) {
    private static final int LONGEST_NAME = 11;

    /** A name, a short number, or an international one with +. */
    static Party of(String text) {
        String plain = text.strip();
        if (plain.matches("\\+[0-9]{8,15}")) {
            return number(plain);
        }
        if (plain.matches("[0-9]{3,10}")) {
            return new Party(TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.ISDN, plain);
        }
        if (plain.length() <= LONGEST_NAME && plain.matches("[A-Za-z0-9 ._-]+")) {
            return new Party(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, plain);
        }
        throw new IllegalArgumentException(
                "sender is a name of at most 11 letters, a short number or one with +");
    }

    /**
     * @param international with +
     */
    static Party number(String international) {
        return new Party(
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                international.substring(1));
    }
}
