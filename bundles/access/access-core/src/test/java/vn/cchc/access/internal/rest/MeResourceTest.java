package vn.cchc.access.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import javax.ws.rs.core.SecurityContext;
import org.junit.jupiter.api.Test;

class MeResourceTest {

    @Test
    void people_are_told_their_name_and_their_roles_of_this_product_alone() {
        assertThat(new MeResource().me(new SignedIn("lan", Set.of("staff", "ssh", "reader"))))
                .isEqualTo(new MeResource.Me("lan", List.of("staff", "reader")));
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
