package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.graph.Graph;
import vn.cchc.graph.internal.following.StaffGraph;
import vn.cchc.model.Problem;

/** Tells which build of the graph answers, and has a new one made. */
@Component(service = GraphResource.class, property = "cchc.web.rest=/api/graph")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "graph")
public final class GraphResource {
    private final Graph graph;
    private final StaffGraph staff;

    @Activate
    public GraphResource(@Reference Graph graph, @Reference StaffGraph staff) {
        this.graph = graph;
        this.staff = staff;
    }

    /**
     * The build in use.
     *
     * @param staff the build of the graph with work in progress, for those who may ask it
     */
    public record StatusRecord(
            boolean ready,
            String content,
            long triples,
            String builtAt,
            Map<String, String> revisions,
            List<String> behind,
            StaffRecord staff) {}

    /**
     * The build of the staff graph in use.
     *
     * @param awake false while nobody asks it; the other values are then empty
     * @param fault why the newest build does not answer; {@code null} when it does
     */
    public record StaffRecord(
            boolean awake,
            boolean ready,
            String content,
            long triples,
            String builtAt,
            Map<String, String> revisions,
            List<String> behind,
            String fault) {}

    @GET
    @PermitAll
    @Operation(
            summary = "The build of the graph in use, and what it was made from",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Bản dựng đang dùng của đồ thị tri thức và nguồn dữ liệu của nó")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusRecord.class)))
    public Response status(@Context SecurityContext reader) {
        boolean told = StaffGraph.ROLES.stream().anyMatch(reader::isUserInRole);
        return Response.ok(record(told ? staffRecord() : null))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private StatusRecord record(StaffRecord ofStaff) {
        var status = graph.status();
        return new StatusRecord(
                status.ready(),
                status.content().sha256(),
                status.triples(),
                status.builtAt().toString(),
                status.revisions(),
                status.behind(),
                ofStaff);
    }

    private StaffRecord staffRecord() {
        var status = staff.graph().status();
        return new StaffRecord(
                staff.isAwake(),
                status.ready(),
                status.content().sha256(),
                status.triples(),
                status.builtAt().toString(),
                status.revisions(),
                status.behind(),
                staff.fault().map(Problem::toString).orElse(null));
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Role.ADMINISTRATOR_WORD)
    @Operation(
            summary = "Has the graph made anew from what the rooms tell",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Dựng lại đồ thị tri thức từ dữ liệu hiện có")))
    @ApiResponse(
            responseCode = "202",
            description = "A new build was started",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã bắt đầu dựng lại đồ thị")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusRecord.class)))
    public Response rebuild() {
        graph.rebuild();
        staff.graph().rebuild();
        return Response.accepted(record(staffRecord())).build();
    }
}
