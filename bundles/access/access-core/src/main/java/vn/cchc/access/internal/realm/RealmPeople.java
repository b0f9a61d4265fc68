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
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;

/** The people of the realm in the words of this room. */
public final class RealmPeople {
    /** Agencies stand among the roles of a person, so that one line of the file says all. */
    private static final String AGENCY = "agency:";

    private final KarafRealm realm;

    public RealmPeople(KarafRealm realm) {
        this.realm = realm;
    }

    /** Sorted by name. */
    public List<Person> all() {
        BackingEngine engine = realm.people();
        return engine.listUsers().stream()
                .map(user -> person(user.getName(), engine.listRoles(user)))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    public Optional<Person> find(String name) {
        return all().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** Puts a person into the file, or gives somebody a new password and what is said alone. */
    public void put(Person person, String password) {
        String name = person.name();
        realm.change(
                engine -> {
                    engine.deleteUser(name);
                    engine.addUser(name, password);
                    // Roles stand beside the name: what a group's line begins with, Karaf takes for
                    // a clear password.
                    KarafRoles.of(person.roles()).forEach(word -> engine.addRole(name, word));
                    person.agencies().words().forEach(word -> engine.addRole(name, AGENCY + word));
                });
    }

    public void remove(String name) {
        realm.change(engine -> engine.deleteUser(name));
    }

    /** Our roles and agencies among what Karaf gave. */
    public static Person person(String name, Collection<? extends Principal> principals) {
        Set<String> words =
                principals.stream()
                        .filter(RolePrincipal.class::isInstance)
                        .map(Principal::getName)
                        .collect(Collectors.toSet());
        return new Person(name, roles(words), agencies(words));
    }

    private static Set<Role> roles(Set<String> words) {
        return words.stream().flatMap(word -> Role.of(word).stream()).collect(Collectors.toSet());
    }

    /** Who acts for something that nobody knows acts for nobody. */
    private static Agencies agencies(Set<String> words) {
        return Agencies.of(
                        words.stream()
                                .filter(word -> word.startsWith(AGENCY))
                                .map(word -> word.substring(AGENCY.length()))
                                .collect(Collectors.toSet()))
                .orElse(Agencies.NONE);
    }
}
