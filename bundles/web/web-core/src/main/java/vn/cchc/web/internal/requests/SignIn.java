package vn.cchc.web.internal.requests;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServletRequest;
import vn.cchc.access.Access;
import vn.cchc.access.Person;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;

/**
 * Asks the access room who sends a request. Only so many at once: checking a password costs memory
 * and time on purpose, and anybody may send one.
 */
public final class SignIn {
    private static final int WAIT_SECONDS = 2;

    private final Semaphore places;

    public SignIn(int atOnce) {
        places = new Semaphore(atOnce, true);
    }

    /** The request with its person; the request as it is when it names nobody. */
    public HttpServletRequest admit(HttpServletRequest request, Optional<Access> access)
            throws FailureException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return request;
        }
        var credentials = Credentials.read(header).orElseThrow(SignIn::wrong);
        try {
            var person = ask(credentials, access.orElseThrow(SignIn::closed));
            return new SignedInRequest(request, person.orElseThrow(SignIn::wrong));
        } finally {
            Arrays.fill(credentials.password(), ' ');
        }
    }

    private Optional<Person> ask(Credentials credentials, Access access) throws FailureException {
        if (!place()) {
            throw busy();
        }
        try {
            return access.signIn(credentials.name(), credentials.password());
        } finally {
            places.release();
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static FailureException wrong() {
        return new FailureException(
                Failure.unauthorized(RequestFault.WRONG_PASSWORD.at("Authorization")));
    }

    private static FailureException closed() {
        return unavailable(RequestFault.SIGN_IN_CLOSED);
    }

    private static FailureException busy() {
        return unavailable(RequestFault.SIGN_IN_BUSY);
    }

    private static FailureException unavailable(RequestFault fault) {
        return new FailureException(Failure.of(503, fault.at("")).with(Map.of("Retry-After", "5")));
    }
}
