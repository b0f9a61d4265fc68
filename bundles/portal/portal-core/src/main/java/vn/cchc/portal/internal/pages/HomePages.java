package vn.cchc.portal.internal.pages;

import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** The first page of the product: the newest published index, or what to do to get one. */
@Component(service = HomePages.class, property = "cchc.web.pages=/")
@Path("/")
@PermitAll
public final class HomePages {
    private final RenderedPages pages;
    private final PageLayout layout;
    private final Templates templates = new Templates();

    @Activate
    public HomePages(@Reference PublishedPages published, @Reference PageLayout layout) {
        this.pages = published.rendered();
        this.layout = layout;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public Response home(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        return RenderedPages.response(page(language, lang != null), request);
    }

    /**
     * @param asked the language was asked for in the address, so links keep it
     */
    byte[] page(PageLanguage language, boolean asked) {
        return pages.page("/", newest -> true, language, asked)
                .orElseGet(() -> nothing(language, asked));
    }

    private byte[] nothing(PageLanguage language, boolean asked) {
        return layout.wrap(
                language.locale(),
                language.say("Chưa công bố chỉ số nào", "No index has been published yet"),
                RenderedPages.address("/", language, asked),
                templates.text("nothing.jte", language));
    }
}
