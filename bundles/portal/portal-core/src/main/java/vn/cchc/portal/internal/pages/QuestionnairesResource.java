package vn.cchc.portal.internal.pages;

import java.util.List;
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
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.FaultText;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.portal.internal.questionnaires.QuestionnairesPage;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** The questionnaires of a year of surveys: {@code /questionnaires/opinion/2024}. */
@Component(service = QuestionnairesResource.class, property = "cchc.web.pages=/questionnaires")
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
public final class QuestionnairesResource {
    private static final FaultText NO_SURVEYS =
            new FaultText(
                    "POR-106",
                    new LanguageText(
                            "Máy chủ không có năm khảo sát này.",
                            "The server has no such year of surveys."),
                    new LanguageText(
                            "Các năm đang có được liệt kê ở /api/editions; quản trị viên cài thêm bằng cchc:edition-install.",
                            "The years on offer are listed at /api/editions; an administrator adds one with cchc:edition-install."));

    private final Editions editions;
    private final PageLayout layout;
    private final Templates templates = new Templates();

    @Activate
    public QuestionnairesResource(@Reference Editions editions, @Reference PageLayout layout) {
        this.editions = editions;
        this.layout = layout;
    }

    @GET
    @Path("{index: [a-z][a-z0-9-]*}/{year: [0-9]{4}}")
    public Response one(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        return RenderedPages.response(page(index, year, in, lang != null), request);
    }

    /**
     * @param asked the language was asked for in the address, so links keep it
     */
    byte[] page(String index, String year, PageLanguage in, boolean asked) {
        Edition edition =
                id(index, year)
                        .flatMap(editions::find)
                        .filter(found -> found.surveys().isPresent())
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.NOT_FOUND,
                                                NO_SURVEYS.at(index + "/" + year)));
        var page = QuestionnairesPage.of(edition, in);
        String path = "/questionnaires/" + edition.id();
        return layout.wrap(
                in.locale(),
                page.heading(),
                RenderedPages.address(path, in, asked),
                path,
                templates.text("questionnaires.jte", page));
    }

    private static Optional<EditionId> id(String index, String year) {
        try {
            return Optional.of(new EditionId(index, year));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Addresses of all years of surveys. */
    static List<String> addresses(Editions editions) {
        return editions.all().stream()
                .filter(edition -> edition.surveys().isPresent())
                .map(edition -> "/questionnaires/" + edition.id())
                .toList();
    }
}
