package vn.cchc.web.internal.servers;

import javax.ws.rs.ForbiddenException;
import javax.ws.rs.NotAuthorizedException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.SecurityContext;

/** Lets a REST call through when {@link RoleRule} allows it. */
final class RoleFilter implements ContainerRequestFilter {

    @Context private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var rule = RoleRule.of(resource.getResourceClass(), resource.getResourceMethod());
        if (rule instanceof RoleRule.Everybody) {
            return;
        }
        SecurityContext caller = request.getSecurityContext();
        if (caller.getUserPrincipal() == null) {
            throw new NotAuthorizedException("Basic");
        }
        if (!(rule instanceof RoleRule.People people) || !people.allows(caller::isUserInRole)) {
            throw new ForbiddenException();
        }
    }
}
