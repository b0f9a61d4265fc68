package vn.cchc.shell.text;

import java.security.AccessController;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.shell.support.CommandException;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Ends a command honestly: every problem on its line, then a failed exit without a stack trace. */
public final class Told {
    private static final String ADMINISTRATOR = "administrator";

    private Told() {}

    /** What the work gives back; a Refusal becomes a failed exit that tells its problems. */
    public static Object orProblems(Callable<?> work) throws Exception {
        try {
            return work.call();
        } catch (Refusal refusal) {
            throw refused(refusal.problems());
        }
    }

    /**
     * The same, for people with one of these roles only. The shell itself would hide the command
     * from others and say that it is not found.
     *
     * @param roles as they are given to people; the console of the server is an administrator
     */
    public static Object toRoles(List<String> roles, Callable<?> work) throws Exception {
        return orProblems(
                () -> {
                    if (roles.stream().noneMatch(heldRoles()::contains)) {
                        throw new Refusal(Refusal.Kind.FORBIDDEN, notPermitted(roles));
                    }
                    return work.call();
                });
    }

    private static Set<String> heldRoles() {
        var subject = Subject.getSubject(AccessController.getContext());
        var held = new HashSet<String>();
        if (subject != null) {
            subject.getPrincipals(RolePrincipal.class).forEach(role -> held.add(role.getName()));
        }
        if (held.contains("admin")) {
            held.add(ADMINISTRATOR);
        }
        return held;
    }

    private static Problem notPermitted(List<String> roles) {
        return new Problem(
                "ACC-107",
                "",
                "This command is permitted to the role " + String.join(" or ", roles) + " only.",
                "Ask such a person, or an administrator to give you the role: cchc:user-add.");
    }

    /** Prints the problems; the exception to throw next. */
    public static CommandException refused(List<Problem> problems) {
        problems.forEach(problem -> System.out.println(FoldedText.hanging(problem.toString(), 0)));
        return new CommandException(
                problems.size() == 1 ? "refused" : "refused, " + problems.size() + " problems");
    }
}
