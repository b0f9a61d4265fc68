package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.graph.internal.outside.Offered;
import vn.cchc.graph.internal.outside.OutsideGraphs;
import vn.cchc.graph.internal.outside.OutsideIntake;

/** Graphs of others over HTTP: everybody may list them, an administrator adds and removes. */
@Component(service = OutsideResource.class, property = "cchc.web.rest=/api/outside-graphs")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "graph")
public final class OutsideResource {
    private static final String ANY_RDF = MediaType.APPLICATION_OCTET_STREAM;

    private final OutsideGraphs outside;
    private final OutsideIntake intake;

    @Activate
    public OutsideResource(@Reference OutsideGraphs outside, @Reference OutsideIntake intake) {
        this.outside = outside;
        this.intake = intake;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The graphs of others in the knowledge graph",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Các đồ thị bên ngoài trong đồ thị tri thức")))
    public List<OutsideRecord> list() {
        return OutsideRecord.all(outside);
    }

    @POST
    @Consumes(ANY_RDF)
    @RolesAllowed(Role.ADMINISTRATOR_WORD)
    @Operation(
            summary = "Adds a file of RDF as a named graph; 409 when there is one of this name",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Thêm tệp RDF thành đồ thị mới; 409 nếu tên đã có")))
    @RdfFile
    public List<OutsideRecord> add(
            @Parameter(
                            description = "Name of the graph, an absolute IRI",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Tên đồ thị, một IRI tuyệt đối")))
                    @QueryParam("graph")
                    String graph,
            @Parameter(
                            description = "Name of the file; its ending tells the format",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Tên tệp; đuôi tên cho biết định dạng")))
                    @QueryParam("file")
                    String file,
            InputStream body,
            @Context SecurityContext person) {
        return store(graph, file, body, person, false);
    }

    @PUT
    @Consumes(ANY_RDF)
    @RolesAllowed(Role.ADMINISTRATOR_WORD)
    @Operation(
            summary =
                    "Adds a file of RDF as a named graph, or in the place of the one of this name",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Thêm tệp RDF thành đồ thị, hoặc thay đồ thị cùng tên")))
    @RdfFile
    public List<OutsideRecord> replace(
            @Parameter(
                            description = "Name of the graph, an absolute IRI",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Tên đồ thị, một IRI tuyệt đối")))
                    @QueryParam("graph")
                    String graph,
            @Parameter(
                            description = "Name of the file; its ending tells the format",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Tên tệp; đuôi tên cho biết định dạng")))
                    @QueryParam("file")
                    String file,
            InputStream body,
            @Context SecurityContext person) {
        return store(graph, file, body, person, true);
    }

    @DELETE
    @RolesAllowed(Role.ADMINISTRATOR_WORD)
    @Operation(
            summary = "Removes a graph of others",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Gỡ một đồ thị bên ngoài")))
    public List<OutsideRecord> remove(
            @Parameter(
                            description = "Name of the graph",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Tên đồ thị")))
                    @QueryParam("graph")
                    String graph,
            @Context SecurityContext person) {
        intake.remove(given(graph), person.getUserPrincipal().getName());
        return list();
    }

    private List<OutsideRecord> store(
            String graph, String file, InputStream body, SecurityContext person, boolean replace) {
        intake.add(
                given(graph),
                List.of(new Offered(given(file), () -> body)),
                replace,
                person.getUserPrincipal().getName());
        return list();
    }

    private static String given(String parameter) {
        return parameter == null ? "" : parameter;
    }
}
