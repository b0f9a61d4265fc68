package vn.cchc.web.internal.failures;

import com.fasterxml.jackson.core.JacksonException;
import java.io.EOFException;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.NotAuthorizedException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;

/**
 * Turns whatever was thrown into a {@link Failure}. What nobody foresaw is logged once under a
 * reference, and the client is told the reference and nothing else.
 */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    private final SecureRandom random = new SecureRandom();
    private final JsonProblems json = new JsonProblems();

    /**
     * @param where address and method, for the log
     */
    public Failure of(Throwable thrown, String where) {
        return inside(thrown, Refusal.class)
                .map(Failure::of)
                .or(() -> inside(thrown, TooLarge.class).map(Failures::tooLarge))
                .or(() -> inside(thrown, FailureException.class).map(FailureException::failure))
                .or(() -> inside(thrown, JacksonException.class).map(json::failure))
                .or(() -> inside(thrown, WebApplicationException.class).flatMap(Failures::known))
                .or(() -> inside(thrown, EOFException.class).map(gone -> gone(where)))
                .orElseGet(() -> unforeseen(thrown, where));
    }

    /**
     * The same for an answer that broke off in the middle. A reader who hangs up and a source that
     * runs dry are nothing to search for: one line is enough.
     */
    public Failure whileWriting(Throwable thrown, String where) {
        var broken =
                inside(thrown, IOException.class).filter(e -> !(e instanceof JacksonException));
        if (broken.isEmpty()) {
            return of(thrown, where);
        }
        LOG.info("{}: the answer broke off: {}", where, broken.get().toString());
        return Failure.of(503, RequestFault.BROKEN_OFF.at(""));
    }

    private static <T extends Throwable> Optional<T> inside(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    public static Failure tooLarge(TooLarge large) {
        return Failure.of(413, RequestFault.TOO_LARGE.at("", large.limit()));
    }

    private static Optional<Failure> known(WebApplicationException thrown) {
        int status = thrown.getResponse().getStatus();
        if (status < 400 || status >= 500) {
            return Optional.empty();
        }
        if (thrown instanceof NotAuthorizedException) {
            return Optional.of(Failure.unauthorized(HttpProblems.of(status)));
        }
        return Optional.of(Failure.of(status, HttpProblems.of(status)).with(keptHeaders(thrown)));
    }

    private static Map<String, String> keptHeaders(WebApplicationException thrown) {
        var kept = new HashMap<String, String>();
        for (String name : KEPT_HEADERS) {
            String value = thrown.getResponse().getHeaderString(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    /** The client hung up: nobody reads this, and nothing is wrong with the server. */
    private static Failure gone(String where) {
        LOG.debug("{}: the client went away", where);
        return Failure.of(400, HttpProblems.of(400));
    }

    private Failure unforeseen(Throwable thrown, String where) {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("WEB-500  {}  {} failed", reference, where, thrown);
        return Failure.of(
                500,
                RequestFault.UNFORESEEN.at(
                        new LanguageText("mã tham chiếu " + reference, "reference " + reference)));
    }
}
