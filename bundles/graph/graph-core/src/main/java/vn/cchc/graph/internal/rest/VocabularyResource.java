package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.Graph;
import vn.cchc.model.Fingerprint;
import vn.cchc.web.Kept;

/** The words queries are written in, for editors that complete them. */
@Component(service = VocabularyResource.class, property = "cchc.web.rest=/api/vocabulary")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "graph")
public final class VocabularyResource {
    private final Graph graph;
    private final AtomicReference<Known> last = new AtomicReference<>();

    @Activate
    public VocabularyResource(@Reference Graph graph) {
        this.graph = graph;
    }

    /** What a build had. */
    private record Known(Fingerprint build, VocabularyRecord vocabulary) {}

    /** A class or a property. */
    public record TermRecord(String iri, String vi, String en) {}

    /** All of it. */
    public record VocabularyRecord(
            Map<String, String> prefixes, List<TermRecord> classes, List<TermRecord> properties) {}

    @GET
    @Kept
    @Operation(
            summary = "Prefixes, classes and properties of the graph with their names",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Tiền tố, lớp và thuộc tính của đồ thị, kèm tên gọi")))
    public VocabularyRecord get() {
        var build = graph.status().content();
        var known = last.get();
        if (known == null || !known.build().equals(build)) {
            known = new Known(build, new Terms(graph).all());
            last.set(known);
        }
        return known.vocabulary();
    }
}
