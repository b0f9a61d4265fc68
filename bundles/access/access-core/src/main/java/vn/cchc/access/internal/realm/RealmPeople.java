package vn.cchc.access.internal.realm;

import java.security.Principal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
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
        realm.change(
                engine -> {
                    engine.deleteUser(name);
                    engine.addUser(name, password);
                    // Roles stand beside the name: what a group's line begins with, Karaf takes for
                    // a clear password.
                    KarafRoles.of(roles).forEach(word -> engine.addRole(name, word));
                });
    }

    public void remove(String name) {
        realm.change(engine -> engine.deleteUser(name));
    }

    /** Our roles among those Karaf gave. */
    public static Set<Role> roles(Collection<? extends Principal> principals) {
        return principals.stream()
                .filter(RolePrincipal.class::isInstance)
                .flatMap(principal -> Role.of(principal.getName()).stream())
                .collect(Collectors.toSet());
    }
}
