package vn.cchc.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Access;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;

/** People who are there from the beginning, all with the same password. */
public record KnownPeople(List<Person> people, String password) implements Access {

    public KnownPeople(Person... people) {
        this(List.of(people), "mật khẩu dài");
    }

    @Override
    public Optional<Person> find(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    @Override
    public Optional<Person> signIn(String name, char[] tried) {
        return find(name).filter(person -> password.equals(new String(tried)));
    }

    @Override
    public String add(String name, Set<Role> roles, Agencies agencies) {
        throw new UnsupportedOperationException("These people are known from the beginning");
    }

    @Override
    public boolean remove(String name) {
        throw new UnsupportedOperationException("These people are known from the beginning");
    }
}
