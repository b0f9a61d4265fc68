package vn.cchc.web.internal.pages;

import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.internal.assets.Assets;
import vn.cchc.web.internal.openapi.ApiDocument;

/**
 * Pages about the interfaces: a list to read at {@code /api}, a tool to try them at {@code
 * /api/try}.
 */
@Component(service = ApiPages.class, property = "cchc.web.pages=/api")
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
public final class ApiPages {
    private final PageLayout layout;
    private final Assets assets;
    private final ApiDocument document;
    private final Templates templates = new Templates();

    @Activate
    public ApiPages(
            @Reference PageLayout layout,
            @Reference Assets assets,
            @Reference ApiDocument document) {
        this.layout = layout;
        this.assets = assets;
        this.document = document;
    }

    @GET
    public Response list(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context UriInfo address) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        String title =
                language.say("Lấy dữ liệu bằng chương trình", "Getting the data with a program");
        String main = templates.text("api.jte", ApiPage.of(language, document));
        String here = address.getRequestUri().getRawQuery();
        byte[] page =
                layout.wrap(language.locale(), title, here == null ? "/api" : "/api?" + here, main);
        return Response.ok(page).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    @GET
    @Path("try")
    public Response attempt(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        byte[] page =
                templates.bytes(
                        "try.jte",
                        new TryPage(
                                language,
                                assets.url("swagger-ui.css"),
                                assets.url("try.css"),
                                assets.url("swagger-ui-bundle.js"),
                                assets.url("try.js"),
                                assets.url("icon.svg")));
        return Response.ok(page).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    /** Addresses of the tool's parts. */
    public record TryPage(
            PageLanguage language,
            String style,
            String ownStyle,
            String tool,
            String start,
            String icon) {}
}
