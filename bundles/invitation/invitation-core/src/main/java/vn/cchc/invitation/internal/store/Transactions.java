package vn.cchc.invitation.internal.store;

import java.sql.SQLException;
import java.util.function.Supplier;
import javax.persistence.OptimisticLockException;
import vn.cchc.model.FaultKind;
import vn.cchc.model.Refusal;

/** What a database says when two people did the same at once, in words of this room. */
final class Transactions {
    /** SQL state: a constraint is violated. */
    private static final String CONSTRAINT = "23";

    /** SQL state: the transaction lost against another one. */
    private static final String LOST = "40";

    private Transactions() {}

    static <R> R run(Refusal.Kind kind, FaultKind meanwhile, Supplier<R> work) {
        try {
            return work.get();
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof Refusal refusal) {
                    throw refusal;
                }
                if (t instanceof OptimisticLockException
                        || state(t).startsWith(CONSTRAINT)
                        || state(t).startsWith(LOST)) {
                    throw new Refusal(kind, meanwhile.at(""));
                }
            }
            throw e;
        }
    }

    private static String state(Throwable t) {
        return t instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
    }
}
