package vn.cchc.archive.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Document;
import vn.cchc.archive.Submission;
import vn.cchc.archive.internal.StoredArchive;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.archive.internal.uploads.ArchiveUploads;
import vn.cchc.archive.internal.uploads.Uploads;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/** Documents over HTTP: handed in, described, published, deleted. */
@Component(service = DocumentsResource.class, property = "cchc.web.rest=/api/archive/documents")
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
public final class DocumentsResource {
    private final StoredArchive archive;
    private final Uploads uploads;
    private final People people;
    private final Rights rights = new Rights();

    @Activate
    public DocumentsResource(
            @Reference StoredArchive archive,
            @Reference ArchiveUploads uploads,
            @Reference Access access) {
        this.archive = archive;
        this.uploads = uploads.uploads();
        people = new People(access);
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Documents with a number, as far as the reader may see them",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các văn bản có số, ký hiệu này mà người đọc"
                                                            + " được xem")))
    public List<DocumentRecord> numbered(
            @Parameter(
                            required = true,
                            description =
                                    "Number and symbol, for example 979/QĐ-BNV; signs and case do"
                                            + " not matter",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Số, ký hiệu, ví dụ 979/QĐ-BNV;"
                                                                            + " dấu và chữ hoa không"
                                                                            + " quan trọng")))
                    @QueryParam("number")
                    String number,
            @Context SecurityContext context) {
        String given = number == null ? "" : number;
        return archive.withNumber(given, people.reader(context)).stream()
                .map(document -> record(document, context))
                .toList();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "A document with its versions",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Một văn bản cùng các phiên bản")))
    public DocumentRecord one(
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
        return record(found(id, context), context);
    }

    @POST
    @Consumes("*/*")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Hands in a file: a new document, or with document= a new version of one",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nộp một tệp: văn bản mới, hoặc phiên bản mới của văn bản nêu ở document=")))
    @ApiResponse(
            responseCode = "201",
            description = "It is kept",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã lưu")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentRecord.class)))
    @RequestBody(
            description = "The file itself",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Nội dung tệp")),
            required = true,
            content =
                    @Content(
                            mediaType = "*/*",
                            schema = @Schema(type = "string", format = "binary")))
    public Response submit(
            @Parameter(
                            description = "Whose document it becomes, for example province/2026/01",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Cơ quan sở hữu, ví dụ province/2026/01")))
                    @QueryParam("agency")
                    String agency,
            @Parameter(
                            description = "An existing document that gets a new version",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Văn bản có sẵn nhận phiên bản mới")))
                    @QueryParam("document")
                    String document,
            @Parameter(
                            description = "Name of the file",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Tên tệp")))
                    @QueryParam("file")
                    String file,
            @Parameter(
                            description = "What is new in this version",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Điểm mới của phiên bản này")))
                    @QueryParam("note")
                    String note,
            @Parameter(
                            description =
                                    "The same key again gives the same document and keeps nothing twice",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Gửi lại cùng khóa thì nhận lại cùng văn bản, không lưu hai lần")))
                    @HeaderParam("Idempotency-Key")
                    String key,
            InputStream body,
            @Context SecurityContext context) {
        Person who = people.who(context);
        var submission = submission(agency, document, file, note, key, who);
        try {
            return created(archive.submit(submission, body, who), context);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.BROKEN_OFF.at(file));
        }
    }

    @POST
    @Path("from-upload/{upload}")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary =
                    "Hands in a file that was sent piece by piece; the same again gives the same document",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nộp tệp đã gửi theo từng phần; gọi lại thì nhận lại cùng văn bản")))
    @ApiResponse(
            responseCode = "201",
            description = "It is kept",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã lưu")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentRecord.class)))
    public Response submitUpload(
            @Parameter(
                            description = "Id of the upload",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã lần gửi")))
                    @PathParam("upload")
                    String id,
            @Parameter(
                            description = "Whose document it becomes, for example province/2026/01",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Cơ quan sở hữu, ví dụ province/2026/01")))
                    @QueryParam("agency")
                    String agency,
            @Parameter(
                            description = "An existing document that gets a new version",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Văn bản có sẵn nhận phiên bản mới")))
                    @QueryParam("document")
                    String document,
            @Parameter(
                            description = "What is new in this version",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Điểm mới của phiên bản này")))
                    @QueryParam("note")
                    String note,
            @Context SecurityContext context)
            throws IOException {
        Person who = people.who(context);
        var kept = archive.bySubmission(who, id);
        if (kept.isPresent()) {
            uploads.forget(id, who);
            return created(kept.get(), context);
        }
        var upload = uploads.find(id, who);
        var submission = submission(agency, document, upload.fileName(), note, id, who);
        var made = archive.submit(submission, uploads.whole(upload), who);
        uploads.end(upload);
        return created(made, context);
    }

    @PUT
    @Path("{id}/description")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Confirms what the document is",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Xác nhận mô tả của văn bản")))
    @RequestBody(
            description = "The whole description",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Toàn bộ mô tả")),
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescriptionRecord.class)))
    public DocumentRecord describe(
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
            DescriptionRecord description,
            @Context SecurityContext context) {
        Person who = people.who(context);
        return record(archive.describe(id, DescriptionRecord.read(description), who), context);
    }

    @DELETE
    @Path("{id}/description")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Refuses the description that waits; what is shown stays",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Từ chối mô tả đang chờ; mô tả đang hiện giữ nguyên")))
    public DocumentRecord refuseDescription(
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
        return record(archive.refuseDescription(id, reason, people.who(context)), context);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Shows the document to everybody, with its newest version",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Công khai văn bản cùng phiên bản mới nhất")))
    public DocumentRecord publish(
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
        return record(archive.publish(id, people.who(context)), context);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Takes the content back from the public; the address stays",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Rút nội dung khỏi trang công khai; địa chỉ vẫn còn")))
    public DocumentRecord withdraw(
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
        return record(archive.withdraw(id, reason, people.who(context)), context);
    }

    @PUT
    @Path("{id}/hold")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Puts the document under legal hold: it cannot be deleted",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Giữ văn bản: không xóa được")))
    public DocumentRecord hold(
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
        return record(archive.hold(id, reason, people.who(context)), context);
    }

    @DELETE
    @Path("{id}/hold")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Ends the legal hold",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Chấm dứt việc giữ văn bản")))
    public DocumentRecord endHold(
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
        return record(archive.endHold(id, people.who(context)), context);
    }

    @POST
    @Path("{id}/deletion")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Asks for the content to be deleted; somebody else has to agree",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Đề nghị xóa nội dung; một người khác phải đồng ý")))
    public DocumentRecord askDeletion(
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
        return record(archive.askDeletion(id, reason, people.who(context)), context);
    }

    @POST
    @Path("{id}/deletion/agreement")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Agrees to the deletion: the content goes, a tombstone stays",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Đồng ý xóa: nội dung mất, dấu vết còn lại")))
    public DocumentRecord agreeDeletion(
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
        return record(archive.agreeDeletion(id, people.who(context)), context);
    }

    @DELETE
    @Path("{id}/deletion")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Refuses the deletion",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Từ chối xóa")))
    public DocumentRecord refuseDeletion(
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
        return record(archive.refuseDeletion(id, reason, people.who(context)), context);
    }

    private static Submission submission(
            String agency, String document, String file, String note, String key, Person who) {
        var existing = Optional.ofNullable(document).filter(id -> !id.isBlank());
        return new Submission(
                existing.isPresent() ? ANY : agency(agency, who),
                existing,
                file,
                note,
                Optional.ofNullable(key).filter(k -> !k.isBlank()));
    }

    /** A new version belongs to the agency of its document. */
    private static final UnitRef ANY = UnitRef.nation(new vn.cchc.model.Period("0000"));

    /** Who acts for one agency alone need not name it. */
    private static UnitRef agency(String given, Person who) {
        if (given == null && who.agencies().named().size() == 1) {
            return who.agencies().named().iterator().next();
        }
        return Agencies.of(Set.of(given == null ? "" : given))
                .filter(agencies -> !agencies.every())
                .map(agencies -> agencies.named().iterator().next())
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.INVALID,
                                        ArchiveFault.NO_AGENCY.at(
                                                "agency", given == null ? "" : given)));
    }

    private Document found(String id, SecurityContext context) {
        return archive.find(id, people.reader(context))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, ArchiveFault.UNKNOWN.at(id)));
    }

    private DocumentRecord record(Document document, SecurityContext context) {
        boolean insider = rights.inside(people.reader(context), document.agency());
        return DocumentRecord.of(document, insider);
    }

    private Response created(Document document, SecurityContext context) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/archive/documents/" + document.id())
                .entity(record(document, context))
                .build();
    }
}
