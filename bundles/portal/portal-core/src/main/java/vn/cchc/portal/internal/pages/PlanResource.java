package vn.cchc.portal.internal.pages;

import java.util.Comparator;
import java.util.List;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.Plan;
import vn.cchc.model.EditionId;
import vn.cchc.model.FaultText;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.portal.internal.plans.PlanPages;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/**
 * The plans of the ministry, one page a year: {@code /plans/2026}; the newest at {@code /plans}.
 */
@Component(service = PlanResource.class, property = "cchc.web.pages=/plans")
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
public final class PlanResource {
    private static final FaultText NO_PLAN =
            new FaultText(
                    "POR-105",
                    new LanguageText(
                            "Máy chủ không có kế hoạch này.", "The server has no such plan."),
                    new LanguageText(
                            "Các năm đang có được liệt kê ở /api/editions; quản trị viên cài thêm bằng cchc:edition-install.",
                            "The years on offer are listed at /api/editions; an administrator adds one with cchc:edition-install."));

    private final Editions editions;
    private final PageLayout layout;
    private final Templates templates = new Templates();

    @Activate
    public PlanResource(@Reference Editions editions, @Reference PageLayout layout) {
        this.editions = editions;
        this.layout = layout;
    }

    /** The newest plan. */
    @GET
    public Response newest(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        String year = years(editions).stream().findFirst().orElseThrow(() -> unknown("plan"));
        return one(year, lang, accepted, request);
    }

    @GET
    @Path("{year: [0-9]{4}}")
    public Response one(
            @PathParam("year") String year,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        return RenderedPages.response(page(year, in, lang != null), request);
    }

    /**
     * @param asked the language was asked for in the address, so links keep it
     */
    byte[] page(String year, PageLanguage in, boolean asked) {
        Edition edition =
                editions.find(new EditionId(Plan.INDEX, year))
                        .filter(found -> found.plan().isPresent())
                        .orElseThrow(() -> unknown(Plan.INDEX + "/" + year));
        var page = new PlanPages(edition, years(editions), in).page();
        String path = "/plans/" + year;
        return layout.wrap(
                in.locale(),
                page.heading(),
                RenderedPages.address(path, in, asked),
                path,
                templates.text("plan.jte", page));
    }

    /** Years of all plans, newest first. */
    static List<String> years(Editions editions) {
        return editions.all().stream()
                .filter(edition -> edition.plan().isPresent())
                .map(edition -> edition.id().year())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Refusal unknown(String what) {
        return new Refusal(Refusal.Kind.NOT_FOUND, NO_PLAN.at(what));
    }
}
