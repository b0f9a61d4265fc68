package vn.cchc.graph.internal.rest;

import java.io.IOException;
import java.nio.file.Files;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.internal.catalog.Dumps;
import vn.cchc.graph.internal.following.FollowingGraph;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.DumpFormat;
import vn.cchc.model.Refusal;

/** The whole graph as compressed files, named by their content. */
@Component(service = DumpsResource.class, property = "cchc.web.pages=/dumps")
@Path("/")
@PermitAll
public final class DumpsResource {
    private final FollowingGraph graph;
    private final Dumps dumps;

    @Activate
    public DumpsResource(@Reference FollowingGraph graph) {
        this.graph = graph;
        this.dumps = new Dumps(graph.folder().resolve("dumps"));
    }

    @GET
    @Path("{file}")
    public Response get(@PathParam("file") String file) throws IOException {
        Build build = graph.ready();
        DumpFormat format =
                Dumps.format(file, build.content())
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.NOT_FOUND,
                                                SparqlFault.NO_SUCH_DUMP.at(shown(file))));
        var dump = dumps.of(build, format);
        return Answering.open(Response.ok((StreamingOutput) out -> Files.copy(dump, out)))
                .type("application/gzip")
                .header(HttpHeaders.CONTENT_LENGTH, Files.size(dump))
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .tag(file)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }

    private static String shown(String file) {
        return "/dumps/" + (file.length() > 100 ? file.substring(0, 100) + "…" : file);
    }
}
