package vn.cchc.access;

import java.util.Set;

/** Somebody who can sign in. */
public record Person(String name, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
