package vn.cchc.access.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Access;
import vn.cchc.access.Audit;
import vn.cchc.access.Role;
import vn.cchc.access.internal.AccessFault;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.shell.text.Told;

/** Takes a person away. */
@Service
@Command(
        scope = "cchc",
        name = "user-remove",
        description = "Removes a person, who can then no longer sign in" + " / Xóa người",
        detailedDescription =
                "What the person did stays in the trail (cchc:audit).\n"
                        + "Example: cchc:user-remove nguyen.van-an")
public final class UserRemoveCommand implements Action {
    @Reference private Access access;
    @Reference private Audit audit;
    @Reference private Session session;

    @Argument(index = 0, name = "name", description = "Name to sign in with", required = true)
    @Completion(PersonCompleter.class)
    private String name;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    if (!access.remove(name)) {
                        throw new Refusal(Refusal.Kind.NOT_FOUND, unknown());
                    }
                    audit.record((String) session.get("USER"), "person.remove", name, "removed");
                    System.out.println("Removed " + name + ".");
                    return null;
                });
    }

    private Problem unknown() {
        return AccessFault.NO_PERSON.at(name);
    }
}
