package vn.cchc.archive.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.StoredArchive;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.model.Refusal;

/** Which records rest on a document. What other rooms cite they keep themselves. */
@Component(service = CitationsResource.class, property = "cchc.web.rest=/api/archive/citations")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "archive",
        description = "Documents: handing in, describing, publishing, finding",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Văn bản: nộp, mô tả, công khai, tìm")))
public final class CitationsResource {
    /** The room of those who cite by REST. */
    static final String ROOM = "outside";

    private final StoredArchive archive;
    private final People people;
    private final Rights rights = new Rights();

    @Activate
    public CitationsResource(@Reference StoredArchive archive, @Reference Access access) {
        this.archive = archive;
        people = new People(access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "Records that rest on a document, as far as the reader may know of them",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các bản ghi dùng văn bản làm căn cứ mà người"
                                                            + " đọc được biết")))
    public List<CitationRecord> of(
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
            @Context SecurityContext context) {
        return told(found(id, context), people.reader(context));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Writes down that a record rests on the document; the same record moves",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Ghi nhận một bản ghi dùng văn bản làm căn cứ;"
                                                            + " ghi lại thì thay căn cứ cũ")))
    @RequestBody(
            description = "The record and what it rests on",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Bản ghi và căn cứ của nó")),
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CitingRequest.class)))
    public List<CitationRecord> cite(
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
            CitingRequest citing,
            @Context SecurityContext context) {
        Person who = people.who(context);
        var document = written(id, context);
        if (citing == null) {
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.CITING_RECORD.at("record"));
        }
        archive.cite(citing.citing(ROOM, document.agency()), citing.passage(id), who);
        return told(document, Optional.of(who));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "The record does not rest on the document any more",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Bản ghi không còn dùng văn bản làm căn cứ")))
    public List<CitationRecord> end(
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
                            description = "Path of the record below /id/",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Đường dẫn bản ghi sau /id/")))
                    @QueryParam("record")
                    String record,
            @Context SecurityContext context) {
        Person who = people.who(context);
        var document = written(id, context);
        archive.endCitation(ROOM, record == null ? "" : record, id, who);
        return told(document, Optional.of(who));
    }

    private Document written(String id, SecurityContext context) {
        var document = found(id, context);
        rights.writes(people.who(context), document.agency());
        return document;
    }

    private Document found(String id, SecurityContext context) {
        return archive.find(id, people.reader(context))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, ArchiveFault.UNKNOWN.at(id)));
    }

    private List<CitationRecord> told(Document document, Optional<Person> reader) {
        boolean inside = rights.inside(reader, document.agency());
        int newest =
                inside
                        ? document.newest().number()
                        : document.newestShown().map(Version::number).orElse(0);
        return archive.citations(document.id(), reader).stream()
                .map(citation -> CitationRecord.of(citation, newest, inside))
                .toList();
    }
}
