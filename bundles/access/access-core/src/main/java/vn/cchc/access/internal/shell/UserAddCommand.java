package vn.cchc.access.internal.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Access;
import vn.cchc.access.Agencies;
import vn.cchc.access.Audit;
import vn.cchc.access.Role;
import vn.cchc.access.internal.AccessFault;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.shell.text.Told;

/** Adds a person, or gives somebody a new password and other roles. */
@Service
@Command(
        scope = "cchc",
        name = "user-add",
        description =
                "Adds a person, or gives somebody a new password and other roles"
                        + " / Thêm người, hoặc cấp mật khẩu và vai trò mới",
        detailedDescription =
                "Prints the password once; it is kept nowhere in clear.\n"
                        + "Roles: administrator, statistician, staff, publisher, reader, interviewer.\n"
                        + "People of an agency work with its records alone: --agency.\n"
                        + "Example: cchc:user-add --agency province/2026/01 nguyen.van-an staff")
public final class UserAddCommand implements Action {
    @Reference private Access access;
    @Reference private Audit audit;
    @Reference private Registry registry;
    @Reference private Session session;

    @Argument(index = 0, name = "name", description = "Name to sign in with", required = true)
    @Completion(PersonCompleter.class)
    private String name;

    @Argument(
            index = 1,
            name = "roles",
            description = "What the person may do",
            required = true,
            multiValued = true)
    @Completion(RoleCompleter.class)
    private List<String> roles;

    @Option(
            name = "--agency",
            description =
                    "An agency the person acts for, such as province/2026/01; all for every one",
            multiValued = true)
    private List<String> agencies = List.of();

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    Set<Role> wanted = roles();
                    String words = String.join(" ", wanted.stream().map(Role::word).toList());
                    Agencies theirs = agencies();
                    String of = String.join(" ", theirs.words());
                    String password = access.add(name, wanted, theirs);
                    audit.record(
                            (String) session.get("USER"),
                            "person.add",
                            name,
                            (words + " " + of).strip());
                    System.out.println("Name:     " + name);
                    System.out.println("Roles:    " + words);
                    if (!of.isEmpty()) {
                        System.out.println("Agencies: " + of);
                    }
                    System.out.println("Password: " + password);
                    return null;
                });
    }

    private Set<Role> roles() {
        var known = EnumSet.noneOf(Role.class);
        var problems = new ArrayList<Problem>();
        for (String word : roles) {
            Optional<Role> role = Role.of(word);
            role.ifPresentOrElse(known::add, () -> problems.add(unknown(word)));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return known;
    }

    private Agencies agencies() {
        List<Problem> problems =
                agencies.stream()
                        .filter(word -> !known(word))
                        .map(word -> AccessFault.UNKNOWN_AGENCY.at("--agency", word))
                        .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return Agencies.of(Set.copyOf(agencies)).orElse(Agencies.EVERY);
    }

    private boolean known(String word) {
        return Agencies.of(Set.of(word))
                .filter(
                        agency ->
                                agency.every()
                                        || agency.named().stream()
                                                .allMatch(unit -> registry.find(unit).isPresent()))
                .isPresent();
    }

    private static Problem unknown(String word) {
        return AccessFault.UNKNOWN_ROLE.at("roles", word);
    }
}
