package vn.cchc.access;

import java.util.Set;
import vn.cchc.model.UnitRef;

/** Somebody who can sign in. */
public record Person(String name, Set<Role> roles, Agencies agencies) {
    public Person {
        roles = Set.copyOf(roles);
    }

    /** Somebody who acts for no agency. */
    public Person(String name, Set<Role> roles) {
        this(name, roles, Agencies.NONE);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean actsFor(UnitRef agency) {
        return agencies.include(agency);
    }
}
