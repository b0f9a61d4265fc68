package vn.cchc.web.internal.failures;

/** Ends the handling of a request with a {@link Failure}. */
public final class FailureException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    public FailureException(Failure failure) {
        super(failure.problems().get(0).toString(), null, false, false);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
