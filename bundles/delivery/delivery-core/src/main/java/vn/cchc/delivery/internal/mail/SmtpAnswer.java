package vn.cchc.delivery.internal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.Delivery.NotNow;
import vn.cchc.delivery.Delivery.Trouble;
import vn.cchc.delivery.Reason;

/**
 * What a failure to send means. Only a refusal of the address itself is for good: one of the
 * sender, of the sign-in or of the content would be the same for everybody, and is a matter of
 * settings.
 */
final class SmtpAnswer {
    private static final int FOR_GOOD = 5;
    private static final int CLOSING = 421;

    private SmtpAnswer() {}

    static Delivery of(MessagingException failure) {
        var all = chain(failure);
        return first(all, SMTPAddressFailedException.class)
                .map(e -> ofAddress(e.getReturnCode(), e.getMessage()))
                .or(
                        () ->
                                first(all, SMTPSenderFailedException.class)
                                        .map(e -> ofAll(e.getReturnCode(), e.getMessage())))
                .or(
                        () ->
                                first(all, SMTPSendFailedException.class)
                                        .map(e -> ofContent(e.getReturnCode(), e.getMessage())))
                .or(
                        () ->
                                first(all, AuthenticationFailedException.class)
                                        .map(e -> new NotNow(Trouble.NOT_ADMITTED, "sign-in")))
                .orElseGet(
                        () ->
                                new NotNow(
                                        Trouble.UNREACHABLE,
                                        all.get(all.size() - 1).getClass().getSimpleName()));
    }

    private static Delivery ofAddress(int code, String text) {
        var status = EnhancedStatus.in(text);
        String answer = answer(code, status);
        if (code / 100 != FOR_GOOD || status.filter(EnhancedStatus::policy).isPresent()) {
            return code == CLOSING
                    ? new NotNow(Trouble.BUSY, answer)
                    : new NotNow(Trouble.THIS_ADDRESS, answer);
        }
        return new Delivery.Refused(
                status.map(EnhancedStatus::reason).orElse(Reason.NO_SUCH_ADDRESS), answer);
    }

    private static Delivery ofAll(int code, String text) {
        String answer = answer(code, EnhancedStatus.in(text));
        return new NotNow(code / 100 == FOR_GOOD ? Trouble.NOT_ADMITTED : Trouble.BUSY, answer);
    }

    /** Some servers find out about the address only when they have the letter. */
    private static Delivery ofContent(int code, String text) {
        var reason = EnhancedStatus.in(text).map(EnhancedStatus::reason);
        boolean address =
                reason.filter(r -> r == Reason.NO_SUCH_ADDRESS || r == Reason.TAKES_NOTHING)
                        .isPresent();
        return address ? ofAddress(code, text) : ofAll(code, text);
    }

    private static String answer(int code, Optional<EnhancedStatus> status) {
        return code + status.map(s -> " " + s).orElse("");
    }

    private static <E> Optional<E> first(List<Throwable> all, Class<E> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The library hangs what happened to each address on a list of its own. */
    private static List<Throwable> chain(Throwable failure) {
        var all = new ArrayList<Throwable>();
        var next = Optional.<Throwable>of(failure);
        while (next.isPresent() && !all.contains(next.get())) {
            all.add(next.get());
            Throwable of = next.get();
            next =
                    of instanceof MessagingException e && e.getNextException() != null
                            ? Optional.of(e.getNextException())
                            : Optional.ofNullable(of.getCause());
        }
        return all;
    }
}
