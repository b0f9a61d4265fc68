package vn.cchc.ops.internal.checks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.PrivilegedAction;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.ops.internal.OpsSettings;

/** The administrator's shell can be reached and knows our commands. */
@Component(
        service = HealthCheck.class,
        configurationPid = "vn.cchc.ops",
        property = {HealthCheck.NAME + "=" + ShellCheck.NAME, HealthCheck.TAGS + "=ready"})
public final class ShellCheck implements HealthCheck {
    public static final String NAME = "Shell";

    /** More than a check may take: until then it is late and not broken. */
    private static final int PATIENCE_MILLISECONDS = 5_000;

    private final BundleContext context;
    private final List<String> commands;
    private final Supplier<InetSocketAddress> address;
    private volatile boolean reached;

    @Activate
    public ShellCheck(BundleContext context, OpsSettings settings) {
        this(context, List.of(settings.commands()), new ShellAddress(context)::read);
    }

    ShellCheck(BundleContext context, List<String> commands, Supplier<InetSocketAddress> address) {
        this.context = context;
        this.commands = commands;
        this.address = address;
    }

    @Override
    public Result execute() {
        var faults = new Faults();
        var known = known();
        var missing = commands.stream().filter(command -> !known.contains(command)).toList();
        if (!missing.isEmpty()) {
            faults.add(
                    Status.CRITICAL,
                    "The shell does not know " + String.join(", ", missing) + ".",
                    "The check \""
                            + ServicesCheck.NAME
                            + "\" names the service its bundle waits for.");
        }
        if (!reached) {
            reach(faults);
        }
        return faults.orFine(known.size() + " commands of ours are there, and it can be reached.");
    }

    private Set<String> known() {
        var reference = context.getServiceReference(SessionFactory.class);
        var sessions = reference == null ? null : context.getService(reference);
        if (sessions == null) {
            return Set.of();
        }
        try {
            // The list has only what its reader may use; a check is nobody.
            PrivilegedAction<List<Command>> list = () -> sessions.getRegistry().getCommands();
            return Subject.doAs(administrator(), list).stream()
                    .map(command -> command.getScope() + ":" + command.getName())
                    .filter(name -> name.startsWith("cchc:"))
                    .collect(Collectors.toSet());
        } finally {
            context.ungetService(reference);
        }
    }

    private static Subject administrator() {
        return new Subject(true, Set.of(new RolePrincipal("admin")), Set.of(), Set.of());
    }

    /** Once only: each visit costs the server a session. */
    private void reach(Faults faults) {
        var where = address.get();
        try (var socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.connect(where, PATIENCE_MILLISECONDS);
            // Said goodbye to before it speaks, so that it logs no broken connection.
            socket.shutdownOutput();
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            reached = true;
        } catch (IOException e) {
            faults.add(
                    Status.CRITICAL,
                    "Nobody answers at " + where + ": " + e.getMessage() + ".",
                    "Check etc/org.apache.karaf.shell.cfg and that no other program has the port.");
        }
    }
}
