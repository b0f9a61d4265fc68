package vn.cchc.figures.internal.pages;

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
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.figures.Figures;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.internal.evidence.Evidences;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.figures.internal.rest.Asked;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.PageParts;

/** What everybody may look at: the catalogue, an indicator, a series. */
@Component(service = FigurePages.class, property = "cchc.web.pages=/figures")
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
public final class FigurePages {
    static final String ADDRESS = "/figures";
    static final PageParts PARTS = new PageParts(List.of("figures.css"), List.of());

    private final Figures figures;
    private final Indicators indicators;
    private final Evidences evidences;
    private final UnitNames names;
    private final PageLayout layout;
    private final Templates templates = new Templates();

    @Activate
    public FigurePages(
            @Reference Figures figures,
            @Reference Indicators indicators,
            @Reference Registry registry,
            @Reference Evidences evidences,
            @Reference PageLayout layout) {
        this.figures = figures;
        this.indicators = indicators;
        this.evidences = evidences;
        this.names = new UnitNames(registry);
        this.layout = layout;
    }

    @GET
    public Response catalogue(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context UriInfo uri) {
        var in = language(lang, accepted);
        var page = new PageMaking(names, in).catalogue(indicators.all(), figures.published());
        return html(in, page.heading(), address("", uri), templates.text("catalogue.jte", page));
    }

    @GET
    @Path("{indicator: [A-Z][A-Z0-9_]*}")
    public Response indicator(
            @PathParam("indicator") String code,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context UriInfo uri) {
        var in = language(lang, accepted);
        var indicator =
                indicators
                        .find(code)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.NOT_FOUND,
                                                ValueFault.NO_INDICATOR.at("", code)));
        var page = new PageMaking(names, in).indicator(indicator, figures.published(code));
        return html(
                in, page.name(), address("/" + code, uri), templates.text("indicator.jte", page));
    }

    @GET
    @Path("{indicator: [A-Z][A-Z0-9_]*}/{agency: (?:province|ministry)/[0-9]{4}/[0-9A-Z]+}")
    public Response series(
            @PathParam("indicator") String code,
            @PathParam("agency") String agency,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context UriInfo uri) {
        var in = language(lang, accepted);
        var unit = Asked.agency(agency).orElseThrow();
        var page =
                new PageMaking(names, in, evidence -> evidences.find(evidence, Optional.empty()))
                        .series(figures.series(code, unit));
        return html(
                in,
                page.heading(),
                address("/" + code + "/" + unit.path(), uri),
                templates.text("series.jte", page));
    }

    private PageLanguage language(String lang, String accepted) {
        return new PageLanguage(layout.locale(lang, accepted));
    }

    private static String address(String path, UriInfo uri) {
        return ADDRESS
                + path
                + Optional.ofNullable(uri.getRequestUri().getRawQuery())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    private Response html(PageLanguage in, String title, String address, String main) {
        return Response.ok(layout.wrap(in.locale(), title, address, main, PARTS))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
