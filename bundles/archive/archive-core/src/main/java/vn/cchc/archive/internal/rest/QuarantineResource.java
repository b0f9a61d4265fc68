package vn.cchc.archive.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.quarantine.Quarantine;

/** What a virus was found in, over HTTP. */
@Component(service = QuarantineResource.class, property = "cchc.web.rest=/api/archive/quarantine")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "archive",
        description = "Documents: hand in, describe, publish, find",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Văn bản: nộp, mô tả, công khai, tìm")))
public final class QuarantineResource {
    private final Quarantine quarantine;
    private final People people;

    @Activate
    public QuarantineResource(@Reference Quarantine quarantine, @Reference Access access) {
        this.quarantine = quarantine;
        people = new People(access);
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR_WORD, Role.STAFF_WORD, Role.PUBLISHER_WORD})
    @Operation(
            summary = "Versions in which a virus was found, of agencies whose work is open to you",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các phiên bản bị cách ly vì mã độc, của những"
                                                            + " cơ quan bạn được xem")))
    public List<QuarantinedRecord> all(@Context SecurityContext context) {
        var reader = Optional.of(people.who(context));
        return quarantine.all(reader).stream().map(QuarantinedRecord::of).toList();
    }

    @POST
    @Path("{id}/{version: [0-9]{1,6}}/release")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Lets out a version in which the scanner finds nothing any more",
            description =
                    "The scanner looks at it once more. Somebody else than who handed it in decides"
                            + " for the agency.",
            extensions =
                    @Extension(
                            properties = {
                                @ExtensionProperty(
                                        name = "x-summary-vi",
                                        value =
                                                "Bỏ cách ly một phiên bản mà trình quét không còn"
                                                        + " thấy mã độc"),
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Trình quét xem lại một lần nữa. Một người khác với"
                                                        + " người nộp quyết định thay mặt cơ quan.")
                            }))
    public DocumentRecord release(
            @Parameter(
                            description = "Id of the document",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã văn bản")))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "Number of the version",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Số phiên bản")))
                    @PathParam("version")
                    int number,
            @Parameter(
                            description = "The reason, in a sentence",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Lý do, trong một câu")))
                    @QueryParam("reason")
                    String reason,
            @Context SecurityContext context) {
        var released = quarantine.release(id, number, reason, people.who(context));
        return DocumentRecord.of(released, true);
    }
}
