package vn.cchc.edition.internal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.edition.Editions;
import vn.cchc.web.Kept;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/**
 * From workbook to bundle in a browser. A file in a form would be a body of several parts, which is
 * refused at the front door, so a small script sends the file as the body itself; without script
 * the page says how to send it.
 */
@Component(
        service = YearWorkbookPages.class,
        property = "cchc.web.pages=" + YearWorkbookPages.ADDRESS)
@Path("/")
public final class YearWorkbookPages {
    static final String ADDRESS = "/editions/workbook";

    private final PageLayout layout;
    private final Editions editions;

    @Activate
    public YearWorkbookPages(@Reference PageLayout layout, @Reference Editions editions) {
        this.layout = layout;
        this.editions = editions;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    @RolesAllowed({Role.ADMINISTRATOR_WORD, Role.STATISTICIAN_WORD})
    public Response show(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        String title = language.say("Năm mới từ bảng tính", "A new year from a workbook");
        String address = lang == null ? ADDRESS : ADDRESS + "?lang=" + language.code();
        byte[] page =
                layout.wrap(
                        language.locale(),
                        title,
                        address,
                        new YearWorkbookMarkup(language).main(title, editions.all()));
        return Response.ok(page).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    @GET
    @Path("workbook.js")
    @Produces("text/javascript;charset=UTF-8")
    @PermitAll
    @Kept
    public byte[] script() {
        try (var in = YearWorkbookPages.class.getResourceAsStream("/pages/year-workbook.js")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
