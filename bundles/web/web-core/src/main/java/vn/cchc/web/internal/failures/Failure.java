package vn.cchc.web.internal.failures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * An answer that says no, before it is known whether a program or a person reads it.
 *
 * @param status of HTTP
 * @param headers to send along
 */
public record Failure(int status, List<Problem> problems, Map<String, String> headers) {
    private static final String RETRY_SECONDS = "30";
    private static final String SOON = "1";
    private static final String START_SECONDS = "5";

    public Failure {
        problems = List.copyOf(problems);
        headers = Map.copyOf(headers);
    }

    public static Failure of(int status, Problem problem) {
        return new Failure(status, List.of(problem), Map.of());
    }

    public static Failure of(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> new Failure(400, refusal.problems(), Map.of());
            case NOT_FOUND -> new Failure(404, refusal.problems(), Map.of());
            case NOT_ACCEPTABLE -> new Failure(406, refusal.problems(), Map.of());
            case TOO_LARGE -> new Failure(413, refusal.problems(), Map.of());
            case FORBIDDEN -> new Failure(403, refusal.problems(), Map.of());
            case CONFLICT -> new Failure(409, refusal.problems(), Map.of());
            case TOO_MANY -> new Failure(429, refusal.problems(), Map.of("Retry-After", SOON));
            case UNAVAILABLE ->
                    new Failure(503, refusal.problems(), Map.of("Retry-After", RETRY_SECONDS));
        };
    }

    /** Asks for name and password. */
    public static Failure unauthorized(Problem problem) {
        return of(401, problem)
                .with(Map.of("WWW-Authenticate", "Basic realm=\"cchc\", charset=\"UTF-8\""));
    }

    /**
     * @param allowed methods that would do
     */
    public static Failure wrongMethod(Set<String> allowed) {
        return of(405, HttpProblems.of(405))
                .with(Map.of("Allow", String.join(", ", new TreeSet<>(allowed))));
    }

    public static Failure noSuchAddress() {
        return of(404, HttpProblems.of(404));
    }

    /** The address will answer in a while. */
    public static Failure notYet() {
        return of(503, RequestFault.NOT_YET.at("")).with(Map.of("Retry-After", START_SECONDS));
    }

    public Failure with(Map<String, String> more) {
        var all = new HashMap<>(headers);
        all.putAll(more);
        return new Failure(status, problems, all);
    }
}
