package vn.cchc.archive.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.annotation.security.PermitAll;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.archive.Change;
import vn.cchc.archive.internal.StoredArchive;

/** What happened to documents, for systems that keep up with it. */
@Component(service = ChangesResource.class, property = "cchc.web.rest=/api/archive/changes")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(
        name = "archive",
        description = "Documents: hand in, describe, publish, find",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Văn bản: nộp, mô tả, công khai, tìm")))
public final class ChangesResource {
    private static final int MOST = 1000;

    private final StoredArchive archive;
    private final People people;

    @Activate
    public ChangesResource(@Reference StoredArchive archive, @Reference Access access) {
        this.archive = archive;
        people = new People(access);
    }

    /** A change as JSON. */
    public record ChangeRecord(long revision, String document, String act, String at) {
        static ChangeRecord of(Change change) {
            return new ChangeRecord(
                    change.revision(), change.document(), change.act(), change.at().toString());
        }
    }

    /**
     * Changes this reader may see.
     *
     * @param next ask with it as after= to go on
     */
    public record Changes(List<ChangeRecord> changes, long next, boolean more) {}

    @GET
    @Operation(
            summary = "What changed after a revision, oldest first",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Những thay đổi sau một số hiệu, cũ trước mới sau")))
    public Changes since(
            @Parameter(
                            description = "The revision already known; 0 for the beginning",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Số hiệu đã biết; 0 là từ đầu")))
                    @QueryParam("after")
                    @DefaultValue("0")
                    long after,
            @Context SecurityContext context) {
        var seen = archive.changesUpTo(Math.max(0, after), MOST);
        var changes = archive.changes(Math.max(0, after), MOST, people.reader(context));
        return new Changes(
                changes.stream().map(ChangeRecord::of).toList(), seen, seen < archive.revision());
    }
}
