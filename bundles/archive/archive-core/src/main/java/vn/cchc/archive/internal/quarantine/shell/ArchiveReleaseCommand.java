package vn.cchc.archive.internal.quarantine.shell;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Access;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.quarantine.Quarantine;
import vn.cchc.model.Refusal;
import vn.cchc.shell.text.Told;

/** Lets a version out of quarantine. */
@Service
@Command(
        scope = "cchc",
        name = "archive-release",
        description =
                "Lets a version out of quarantine in which the scanner finds nothing any more"
                        + " / Bỏ cách ly một phiên bản",
        detailedDescription =
                "The scanner looks at it once more; nobody overrules it. Somebody else than who"
                        + " handed it in decides, for the agency, with a reason that stays in the"
                        + " trail.\n"
                        + "Example: cchc:archive-release ab23cd45ef/2 'wrong signature of 3 May'")
public final class ArchiveReleaseCommand implements Action {
    private static final Pattern PATH = Pattern.compile("([0-9a-z]{10})/([1-9][0-9]{0,5})");

    @Reference private Quarantine quarantine;
    @Reference private Access access;
    @Reference private Session session;

    @Argument(
            index = 0,
            name = "version",
            description = "As cchc:archive-quarantine lists it, for example ab23cd45ef/2",
            required = true)
    private String path;

    @Argument(index = 1, name = "reason", description = "Why, in quotes", required = true)
    private String reason;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(List.of(Role.PUBLISHER_WORD), this::release);
    }

    private Object release() {
        var asked = PATH.matcher(path);
        if (!asked.matches()) {
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.NO_VERSION.at(path));
        }
        var who = access.find((String) session.get("USER")).orElseThrow();
        quarantine.release(asked.group(1), Integer.parseInt(asked.group(2)), reason, who);
        System.out.println("Released: " + path + "; it is read now, as one that has just come in");
        return null;
    }
}
