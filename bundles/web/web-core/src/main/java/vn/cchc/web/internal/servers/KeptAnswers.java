package vn.cchc.web.internal.servers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.StreamingOutput;
import vn.cchc.model.Fingerprint;
import vn.cchc.web.Kept;

/** Tags what is {@link Kept}, and sends it only to those who do not have it yet. */
final class KeptAnswers implements ContainerResponseFilter {
    private static final int DONE = 200;
    private static final int UNCHANGED = 304;

    private final ObjectMapper json;

    @Context private ResourceInfo resource;

    KeptAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        if (!kept()
                || response.getStatus() != DONE
                || response.getEntity() == null
                || response.getEntity() instanceof StreamingOutput) {
            return;
        }
        byte[] bytes = bytes(response.getEntity());
        var tag = new EntityTag(Fingerprint.of(bytes).sha256());
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (request.getRequest().evaluatePreconditions(tag) == null) {
            response.setEntity(bytes, new Annotation[0], response.getMediaType());
        } else {
            response.setStatus(UNCHANGED);
            response.setEntity(null);
        }
    }

    private boolean kept() {
        return resource.getResourceMethod() != null
                && (resource.getResourceMethod().isAnnotationPresent(Kept.class)
                        || resource.getResourceClass().isAnnotationPresent(Kept.class));
    }

    private byte[] bytes(Object entity) throws IOException {
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        return entity instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(entity);
    }
}
