package vn.cchc.web.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.Fingerprint;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.internal.openapi.ApiDocument;

/** The OpenAPI document of the whole product: English, or Vietnamese with {@code ?lang=vi}. */
@Component(service = ApiDocumentResource.class, property = "cchc.web.rest=/api/openapi.json")
@Path("/")
@PermitAll
public final class ApiDocumentResource {
    private final ApiDocument document;

    @Activate
    public ApiDocumentResource(@Reference ApiDocument document) {
        this.document = document;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response document(@QueryParam("lang") String lang, @Context Request request) {
        byte[] json =
                document.json("vi".equals(lang) ? PageLanguage.VIETNAMESE : PageLanguage.ENGLISH);
        var tag = new EntityTag(Fingerprint.of(json).brief(), true);
        var unchanged = request.evaluatePreconditions(tag);
        var cache = new CacheControl();
        cache.setNoTransform(false);
        cache.setMaxAge(0);
        cache.setMustRevalidate(true);
        return (unchanged == null ? Response.ok(json) : unchanged)
                .tag(tag)
                .cacheControl(cache)
                .build();
    }
}
