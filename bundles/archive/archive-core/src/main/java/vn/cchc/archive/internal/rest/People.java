package vn.cchc.archive.internal.rest;

import java.util.Optional;
import javax.ws.rs.core.SecurityContext;
import vn.cchc.access.Access;
import vn.cchc.access.Person;

/** The person behind a request. */
record People(Access access) {

    Optional<Person> reader(SecurityContext context) {
        return Optional.ofNullable(context.getUserPrincipal())
                .flatMap(principal -> access.find(principal.getName()));
    }

    /** Somebody is signed in: the roles of the method say so. */
    Person who(SecurityContext context) {
        return reader(context).orElseThrow();
    }
}
