package vn.cchc.delivery.internal.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.delivery.Reason;

/**
 * A status code of mail systems (RFC 3463).
 *
 * @param kind 2 delivered, 4 not now, 5 not at all
 */
record EnhancedStatus(int kind, int subject, int detail) {
    private static final Pattern CODE =
            Pattern.compile("\\b([245])\\.([0-9]{1,3})\\.([0-9]{1,3})\\b");
    private static final int ADDRESS = 1;
    private static final int MAILBOX = 2;
    private static final int DELIVERY = 4;
    private static final int POLICY = 7;

    /** The first one in this text. */
    static Optional<EnhancedStatus> in(String text) {
        var code = CODE.matcher(text == null ? "" : text);
        return code.find()
                ? Optional.of(
                        new EnhancedStatus(
                                Integer.parseInt(code.group(1)),
                                Integer.parseInt(code.group(2)),
                                Integer.parseInt(code.group(3))))
                : Optional.empty();
    }

    boolean policy() {
        return subject == POLICY;
    }

    Reason reason() {
        return switch (subject) {
            case ADDRESS -> Reason.NO_SUCH_ADDRESS;
            case MAILBOX -> Reason.TAKES_NOTHING;
            case DELIVERY -> Reason.EXPIRED;
            case POLICY -> Reason.NOT_WANTED;
            default -> Reason.OTHER;
        };
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}
