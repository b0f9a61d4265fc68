package vn.cchc.portal.internal.pages;

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
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.EditionId;
import vn.cchc.model.FaultText;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.portal.internal.groups.GroupsPages;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Breakdowns;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.Results;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** Published figures by region and groups of respondents: {@code /groups/sipas/2024}. */
@Component(service = GroupPages.class, property = "cchc.web.pages=/groups")
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
public final class GroupPages {
    private static final FaultText UNPUBLISHED =
            new FaultText(
                    "POR-104",
                    new LanguageText(
                            "Chỉ số này chưa có năm hoặc tiêu chí nào như vậy được công bố.",
                            "There is no such published year of this index, or no such criterion."),
                    new LanguageText(
                            "Các năm đã công bố được liệt kê ở trang chủ.",
                            "The years that are published are listed at /."));

    private final Breakdowns breakdowns;
    private final Results results;
    private final PageLayout layout;
    private final Templates templates = new Templates();

    @Activate
    public GroupPages(
            @Reference Breakdowns breakdowns,
            @Reference Results results,
            @Reference PageLayout layout) {
        this.breakdowns = breakdowns;
        this.results = results;
        this.layout = layout;
    }

    /**
     * @param criterion code of a node of the tree; the index when left out
     */
    @GET
    @Path("{index}/{year: [0-9]{4}}")
    public Response groups(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @QueryParam("criterion") String criterion,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context UriInfo uri,
            @Context Request request) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        String query = uri.getRequestUri().getRawQuery();
        return RenderedPages.response(
                page(edition(index, year), criterion, in, query == null ? "" : "?" + query),
                request);
    }

    byte[] page(EditionId edition, String criterion, PageLanguage in, String query) {
        var breakdown = breakdowns.of(edition);
        var node = node(breakdown, criterion);
        var nation = UnitRef.nation(breakdown.result().registry());
        var published =
                results.find(breakdown.result().id())
                        .flatMap(result -> result.figure(nation, node.code()))
                        .flatMap(Figure::value);
        var page = new GroupsPages(breakdown, node, published, in).page();
        String path = "/groups/" + edition;
        return layout.wrap(
                in.locale(),
                page.heading(),
                path + query,
                path,
                templates.text("groups.jte", page));
    }

    private static Node node(Breakdown breakdown, String criterion) {
        return breakdown.criteria().stream()
                .filter(n -> criterion == null || criterion.isBlank() || n.code().equals(criterion))
                .findFirst()
                .orElseThrow(() -> unpublished(criterion));
    }

    private static EditionId edition(String index, String year) {
        try {
            return new EditionId(index, year);
        } catch (IllegalArgumentException e) {
            throw unpublished(index + "/" + year);
        }
    }

    private static Refusal unpublished(String what) {
        return new Refusal(Refusal.Kind.NOT_FOUND, UNPUBLISHED.at(what));
    }
}
