package vn.cchc.web.internal.servers;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;

/**
 * Who may call a method: what its annotation says, else the annotation of its class, else nobody.
 */
public sealed interface RoleRule {

    /** Everybody, signed in or not. */
    record Everybody() implements RoleRule {}

    /** People with one of the roles. */
    record People(Set<String> roles) implements RoleRule {
        boolean allows(Predicate<String> hasRole) {
            return roles.stream().anyMatch(hasRole);
        }
    }

    /** Somebody forgot to say. */
    record Nobody() implements RoleRule {}

    static RoleRule of(Class<?> type, Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return new Everybody();
        }
        if (method.isAnnotationPresent(RolesAllowed.class)) {
            return new People(Set.of(method.getAnnotation(RolesAllowed.class).value()));
        }
        if (type.isAnnotationPresent(RolesAllowed.class)) {
            return new People(Set.of(type.getAnnotation(RolesAllowed.class).value()));
        }
        return type.isAnnotationPresent(PermitAll.class) ? new Everybody() : new Nobody();
    }
}
