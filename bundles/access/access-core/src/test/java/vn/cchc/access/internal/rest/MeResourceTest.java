package vn.cchc.access.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.core.SecurityContext;
import org.junit.jupiter.api.Test;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.testing.KnownPeople;

class MeResourceTest {

    @Test
    void people_are_told_their_name_agencies_and_roles_of_this_product_alone() {
        var hanoi = Agencies.of(UnitRef.province(new Period("2026"), "01"));
        var lan = new Person("lan", Set.of(Role.STAFF, Role.READER), hanoi);
        var me = new MeResource(new KnownPeople(lan));

        assertThat(me.me(new SignedIn("lan", Set.of("staff", "ssh", "reader"))))
                .isEqualTo(
                        new MeResource.Me(
                                "lan", List.of("staff", "reader"), List.of("province/2026/01")));
    }

    @Test
    void everybody_who_is_signed_in_may_ask() throws NoSuchMethodException {
        var allowed =
                MeResource.class
                        .getMethod("me", SecurityContext.class)
                        .getAnnotation(RolesAllowed.class)
                        .value();

        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Role.values()).map(Role::word).toArray(String[]::new));
    }

    private record SignedIn(String name, Set<String> roles) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return () -> name;
        }

        @Override
        public boolean isUserInRole(String role) {
            return roles.contains(role);
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getAuthenticationScheme() {
            return SecurityContext.BASIC_AUTH;
        }
    }
}
