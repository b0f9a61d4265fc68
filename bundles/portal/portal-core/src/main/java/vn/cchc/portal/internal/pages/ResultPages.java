package vn.cchc.portal.internal.pages;

import java.net.URI;
import java.util.Optional;
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
import vn.cchc.model.EditionId;
import vn.cchc.model.FaultText;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.portal.internal.explanation.ExplanationPage;
import vn.cchc.scoring.Explanations;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** The page of each published edition, at an address that stays: {@code /results/sipas/2024}. */
@Component(service = ResultPages.class, property = "cchc.web.pages=/results")
@Path("/")
@PermitAll
public final class ResultPages {
    private static final FaultText UNPUBLISHED =
            new FaultText(
                    "POR-101",
                    new LanguageText(
                            "Năm này chưa có kết quả được công bố.",
                            "There is no published result of this edition."),
                    new LanguageText(
                            "Các năm đã công bố được liệt kê ở trang chủ.",
                            "The years that are published are listed at /."));

    private final RenderedPages pages;
    private final Explanations explanations;
    private final PageLayout layout;
    private final Templates templates = new Templates();

    @Activate
    public ResultPages(
            @Reference PublishedPages published,
            @Reference Explanations explanations,
            @Reference PageLayout layout) {
        this.explanations = explanations;
        this.pages = published.rendered();
        this.layout = layout;
    }

    /** The list of years is on the first page. */
    @GET
    public Response all() {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, URI.create("/"))
                .build();
    }

    @GET
    @Path("{index}/{year: [0-9]{4}}")
    @Produces("text/html;charset=UTF-8")
    public Response one(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        byte[] page =
                page(index, year, language, lang != null)
                        .orElseThrow(() -> unpublished(index + "/" + year));
        return RenderedPages.response(page, request);
    }

    /**
     * @param asked the language was asked for in the address, so links keep it
     */
    Optional<byte[]> page(String index, String year, PageLanguage language, boolean asked) {
        String path = "/results/" + index + "/" + year;
        return edition(index, year)
                .flatMap(
                        edition ->
                                pages.page(
                                        path,
                                        summary -> summary.edition().equals(edition),
                                        language,
                                        asked));
    }

    /** Why a figure is what it is. */
    @GET
    @Path("{index}/{year: [0-9]{4}}/{unit}/{criterion}")
    @Produces("text/html;charset=UTF-8")
    public Response why(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @PathParam("unit") String unit,
            @PathParam("criterion") String criterion,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        var edition = edition(index, year).orElseThrow(() -> unpublished(index + "/" + year));
        return RenderedPages.response(
                explained(edition, unit, criterion, language, lang != null), request);
    }

    /**
     * @param asked the language was asked for in the address, so links keep it
     */
    byte[] explained(
            EditionId edition,
            String unit,
            String criterion,
            PageLanguage language,
            boolean asked) {
        var page = new ExplanationPage(explanations.of(edition, unit, criterion), language);
        String path = "/results/%s/%s/%s".formatted(edition, unit, criterion);
        return layout.wrap(
                language.locale(),
                page.name() + ", " + page.heading(),
                RenderedPages.address(path, language, asked),
                path,
                templates.text("explanation.jte", page));
    }

    private static Optional<EditionId> edition(String index, String year) {
        try {
            return Optional.of(new EditionId(index, year));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Refusal unpublished(String edition) {
        return new Refusal(Refusal.Kind.NOT_FOUND, UNPUBLISHED.at(edition));
    }
}
