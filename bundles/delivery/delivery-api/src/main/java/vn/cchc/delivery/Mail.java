package vn.cchc.delivery;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.model.Refusal;

/**
 * A letter by e-mail. What would become a line of its own among its headers is refused (DEL-1xx).
 *
 * @param to one e-mail address, nothing around it
 * @param subject one line
 * @param text plain text, lines end with {@code \n}
 * @param language {@code vi} or {@code en}
 * @param wayOut where one POST ends such letters (RFC 8058)
 */
public record Mail(String to, String subject, String text, String language, Optional<URI> wayOut) {
    private static final Pattern ADDRESS =
            Pattern.compile("[\\x21-\\x7e&&[^<>()\\[\\]\\\\,;:\"@]]+@[A-Za-z0-9.-]+");

    public Mail {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(wayOut, "wayOut");
        requireAddress(to);
        if (subject == null || subject.isBlank() || MessageFault.severalLines(subject)) {
            throw new Refusal(Refusal.Kind.INVALID, MessageFault.ONE_LINE.at("subject"));
        }
        if (MessageFault.severalLines(language)) {
            throw new Refusal(Refusal.Kind.INVALID, MessageFault.ONE_LINE.at("language"));
        }
    }

    /**
     * For whoever keeps an address that is written to later.
     *
     * @throws Refusal INVALID, DEL-101
     */
    public static void requireAddress(String to) {
        if (to == null || !ADDRESS.matcher(to).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, MessageFault.MAIL_ADDRESS.at("to"));
        }
    }

    /** Never what it says or to whom: this may end up in a log. */
    @Override
    public String toString() {
        return "a mail";
    }
}
