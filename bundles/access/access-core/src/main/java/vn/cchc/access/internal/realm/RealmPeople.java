package vn.cchc.access.internal.realm;

import java.security.Principal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.jaas.boot.principal.GroupPrincipal;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.jaas.modules.BackingEngine;
import vn.cchc.access.Person;
import vn.cchc.access.Role;

/** The people of the realm in the words of this room. */
public final class RealmPeople {
    private final KarafRealm realm;

    public RealmPeople(KarafRealm realm) {
        this.realm = realm;
    }

    /** Sorted by name. */
    public List<Person> all() {
        BackingEngine engine = realm.people();
        return engine.listUsers().stream()
                .map(user -> new Person(user.getName(), roles(engine.listRoles(user))))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    public Optional<Person> find(String name) {
        return all().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** Puts a person into the file, or gives somebody a new password and these roles alone. */
    public void put(String name, String password, Set<Role> roles) {
        BackingEngine engine = realm.people();
        engine.addUser(name, password);
        var user = new UserPrincipal(name);
        for (RolePrincipal role : engine.listRoles(user)) {
            engine.deleteRole(name, role.getName());
        }
        for (GroupPrincipal group : engine.listGroups(user)) {
            if (Role.of(group.getName()).filter(roles::contains).isEmpty()) {
                engine.deleteGroup(name, group.getName());
            }
        }
        for (Role role : EnumSet.copyOf(roles)) {
            engine.addGroup(name, role.word());
            KarafRoles.of(role).forEach(word -> engine.addGroupRole(role.word(), word));
        }
    }

    public void remove(String name) {
        realm.people().deleteUser(name);
    }

    /** Our roles among those Karaf gave. */
    public static Set<Role> roles(Collection<? extends Principal> principals) {
        return principals.stream()
                .filter(RolePrincipal.class::isInstance)
                .flatMap(principal -> Role.of(principal.getName()).stream())
                .collect(Collectors.toSet());
    }
}
