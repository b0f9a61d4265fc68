package vn.cchc.model;

import java.util.List;

/**
 * A request that was not carried out, with every reason at once. It is thrown at the edge of a
 * room; inside, a {@link Verdict} carries the same problems as a value.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why, in the words of HTTP: decides the status code and nothing else. */
    public enum Kind {
        /** The input is wrong. */
        INVALID,
        /** It is there, but in no form that the caller takes. */
        NOT_ACCEPTABLE,
        /** More was sent than is read. */
        TOO_LARGE,
        /** There is no such thing. */
        NOT_FOUND,
        /** It contradicts what is already there. */
        CONFLICT,
        /** The person may not do this. */
        FORBIDDEN,
        /** The same client has too much going on at once. */
        TOO_MANY,
        /** It cannot be done now; trying again later may work. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final transient List<Problem> problems;

    public Refusal(Kind kind, List<Problem> problems) {
        super(
                problems.stream()
                        .map(Problem::toString)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow());
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    public Refusal(Kind kind, Problem problem) {
        this(kind, List.of(problem));
    }

    public Kind kind() {
        return kind;
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
