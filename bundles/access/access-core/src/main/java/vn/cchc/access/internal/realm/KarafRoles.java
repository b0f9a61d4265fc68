package vn.cchc.access.internal.realm;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.access.Role;

/**
 * What each role of ours means in Karaf's own words: the role itself and what its people need to
 * reach the shell.
 */
final class KarafRoles {
    private static final List<String> SHELL = List.of("ssh", "viewer");
    private static final Set<Role> WITHOUT_SHELL = Set.of(Role.READER, Role.INTERVIEWER);
    private static final List<String> SYSTEM = List.of("manager", "admin", "systembundles");

    private KarafRoles() {}

    /** Everything a person with these roles holds. */
    static Set<String> of(Set<Role> roles) {
        var names = new TreeSet<String>();
        roles.forEach(role -> names.addAll(of(role)));
        return names;
    }

    private static Set<String> of(Role role) {
        var names = new TreeSet<String>();
        names.add(role.word());
        if (!WITHOUT_SHELL.contains(role)) {
            names.addAll(SHELL);
        }
        if (role == Role.ADMINISTRATOR) {
            names.addAll(SYSTEM);
        }
        return names;
    }
}
