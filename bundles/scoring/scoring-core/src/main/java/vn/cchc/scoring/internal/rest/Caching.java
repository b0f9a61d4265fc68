package vn.cchc.scoring.internal.rest;

import java.util.function.Supplier;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import vn.cchc.model.Fingerprint;
import vn.cchc.scoring.ResultSummary;

/**
 * What a client may keep of an answer: a published result for a minute and then as long as its tag
 * is still the same, a draft not at all.
 */
final class Caching {
    private final boolean published;
    private final EntityTag tag;

    private Caching(boolean published, EntityTag tag) {
        this.published = published;
        this.tag = tag;
    }

    /** The tag holds everything the answer is made of: figures, names of units, form. */
    static Caching of(ResultSummary result, Fingerprint registry, String form) {
        String tag =
                String.join("-", result.content().sha256(), result.id(), registry.brief(), form);
        return new Caching(result.published(), new EntityTag(tag));
    }

    Response answer(Request request, String type, Supplier<Object> body) {
        if (!published) {
            return Response.ok(body.get(), type)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? Response.ok(body.get(), type) : unchanged;
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
