package vn.cchc.testing.container;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedExceptionAction;
import java.util.List;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;

/** The shell of the server this test sits in, with an administrator signed in. */
final class AdministratorShell {
    private static final List<String> ROLES =
            List.of("group", "admin", "manager", "viewer", "systembundles", "ssh", "administrator");

    private final SessionFactory shells;

    AdministratorShell(SessionFactory shells) {
        this.shells = shells;
    }

    /** What the command prints, or why it was refused. */
    String type(String command) throws Exception {
        var out = new ByteArrayOutputStream();
        var subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal("admin"));
        ROLES.forEach(role -> subject.getPrincipals().add(new RolePrincipal(role)));
        Subject.doAs(subject, (PrivilegedExceptionAction<Object>) () -> run(command, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private Object run(String command, ByteArrayOutputStream out) {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Session session = shells.create(null, print, print);
        session.put("USER", "admin");
        try {
            session.execute(command);
        } catch (Exception e) {
            print.println(e.getMessage());
        } finally {
            session.close();
        }
        return null;
    }
}
