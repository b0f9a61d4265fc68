package vn.cchc.edition.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifferences;
import vn.cchc.edition.Editions;
import vn.cchc.edition.internal.difference.TwoYears;
import vn.cchc.edition.internal.faults.InstallFault;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.web.Kept;

/** Editions over HTTP: everybody may read them, an administrator may have one examined. */
@Component(service = EditionsResource.class, property = "cchc.web.rest=/api/editions")
@javax.ws.rs.Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "editions",
        description = "What each year of an index says",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Nội dung từng năm của một chỉ số")))
public final class EditionsResource {
    private static final String EDITION = "{index}/{year: [0-9]{4}}";
    private static final Upload UPLOAD = new Upload(32, InstallFault.UPLOAD);

    private final Editions editions;
    private final EditionDifferences differences;

    @Activate
    public EditionsResource(
            @Reference Editions editions, @Reference EditionDifferences differences) {
        this.editions = editions;
        this.differences = differences;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The editions on offer, and the year bundles that were refused",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Các năm đang có và các gói năm bị từ chối")))
    @Kept
    public EditionsRecord list() {
        return EditionsRecord.of(editions);
    }

    @GET
    @javax.ws.rs.Path(EDITION)
    @PermitAll
    @Operation(
            summary =
                    "All an edition says: criteria, rules with their sources, sample, steps; or its plan",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Toàn bộ nội dung của một năm: tiêu chí, quy tắc kèm nguồn, mẫu điều tra, các bước; hoặc kế hoạch")))
    @Kept
    public WholeEditionRecord whole(
            @PathParam("index") String index, @PathParam("year") String year) {
        return WholeEditionRecord.of(find(index, year));
    }

    @GET
    @javax.ws.rs.Path(EDITION + "/criteria.csv")
    @Produces("text/csv;charset=UTF-8")
    @PermitAll
    @Operation(
            summary = "The tree of criteria as a sheet",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Cây tiêu chí ở dạng bảng")))
    @Kept
    public String criteria(@PathParam("index") String index, @PathParam("year") String year) {
        Edition edition = find(index, year);
        return edition.methodology()
                .map(CriteriaCsv::of)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, InstallFault.noIndex(edition)));
    }

    @GET
    @javax.ws.rs.Path(EDITION + "/changes-since/{earlier: [0-9]{4}}")
    @PermitAll
    @Operation(
            summary = "What changed since an earlier year, in words, and what may be compared",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nội dung thay đổi so với một năm trước và những gì so sánh được")))
    @Kept
    public DifferenceRecord changesSince(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @Parameter(
                            description = "The earlier year, four digits",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Năm trước, bốn chữ số")))
                    @PathParam("earlier")
                    String earlier) {
        return DifferenceRecord.of(
                TwoYears.of(editions, index, earlier, year).difference(differences));
    }

    @POST
    @javax.ws.rs.Path("check")
    @Consumes({"application/java-archive", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Role.ADMINISTRATOR_WORD)
    @Operation(
            summary = "Examines the jar of a year, at most 32 MB, without installing it",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Kiểm tra tệp jar của một năm, tối đa 32 MB, không cài đặt")))
    @RequestBody(
            description = "The jar itself",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Nội dung tệp jar")),
            required = true,
            content =
                    @Content(
                            mediaType = "application/java-archive",
                            schema = @Schema(type = "string", format = "binary")))
    public EditionRecord check(InputStream jar) throws IOException {
        return UPLOAD.look(jar, file -> EditionRecord.of(editions.check(file).orRefuse()));
    }

    private Edition find(String index, String year) {
        return id(index, year)
                .flatMap(editions::find)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND,
                                        InstallFault.NO_SUCH_YEAR.at("", index + "/" + year)));
    }

    private static Optional<EditionId> id(String index, String year) {
        try {
            return Optional.of(new EditionId(index, year));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
