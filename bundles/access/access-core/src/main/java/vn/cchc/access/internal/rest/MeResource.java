package vn.cchc.access.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.access.Role;

/** Tells people who they are signed in as. */
@Path("/")
@Tag(
        name = "access",
        description = "The person who is signed in",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Người đang đăng nhập")))
@Component(service = MeResource.class, property = "cchc.web.rest=/api/access")
public final class MeResource {
    private final Access access;

    @Activate
    public MeResource(@Reference Access access) {
        this.access = access;
    }

    /** The person who asks; roles in the words of {@link Role#word()}. */
    public record Me(String name, List<String> roles, List<String> agencies) {}

    @GET
    @Path("/me")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.ADMINISTRATOR_WORD,
        Role.STATISTICIAN_WORD,
        Role.STAFF_WORD,
        Role.PUBLISHER_WORD,
        Role.READER_WORD,
        Role.INTERVIEWER_WORD
    })
    @Operation(
            summary = "Name, roles and agencies of the person who is signed in",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Tên, vai trò và cơ quan của người đang đăng nhập")))
    public Me me(@Context SecurityContext security) {
        return new Me(
                security.getUserPrincipal().getName(),
                Arrays.stream(Role.values())
                        .map(Role::word)
                        .filter(security::isUserInRole)
                        .toList(),
                access.find(security.getUserPrincipal().getName())
                        .map(person -> List.copyOf(person.agencies().words()))
                        .orElse(List.of()));
    }
}
