package vn.cchc.web.internal.requests;

import java.security.Principal;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import vn.cchc.access.Person;
import vn.cchc.access.Role;

/** A request of somebody known. */
final class SignedInRequest extends HttpServletRequestWrapper {
    private final Person person;

    SignedInRequest(HttpServletRequest request, Person person) {
        super(request);
        this.person = person;
    }

    @Override
    public Principal getUserPrincipal() {
        return person::name;
    }

    @Override
    public String getRemoteUser() {
        return person.name();
    }

    @Override
    public String getAuthType() {
        return BASIC_AUTH;
    }

    @Override
    public boolean isUserInRole(String role) {
        return Role.of(role).filter(person::is).isPresent();
    }
}
