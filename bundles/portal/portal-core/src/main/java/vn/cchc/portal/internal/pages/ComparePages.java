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
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.model.EditionId;
import vn.cchc.model.FaultText;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.Refusal;
import vn.cchc.portal.internal.index.IndexPage;
import vn.cchc.portal.internal.years.AskedQuestions;
import vn.cchc.portal.internal.years.OneYear;
import vn.cchc.portal.internal.years.YearsPages;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.Comparisons;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** Two published years side by side: {@code /compare/sipas/2022/2024}. */
@Component(service = ComparePages.class, property = "cchc.web.pages=/compare")
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
public final class ComparePages {
    private static final FaultText UNPUBLISHED =
            new FaultText(
                    "POR-102",
                    new LanguageText(
                            "Chỉ số này chưa có năm nào như vậy được công bố.",
                            "There is no such published year of this index."),
                    new LanguageText(
                            "Các năm đã công bố được liệt kê ở trang chủ.",
                            "The years that are published are listed at /."));
    private static final FaultText NO_UNITS =
            new FaultText(
                    "POR-103",
                    new LanguageText(
                            "Không có hệ thống đơn vị này.", "There is no such system of units."),
                    new LanguageText(
                            "Viết một năm, ví dụ 2026.", "Write a year, for example 2026."));

    private static final FaultText NO_QUESTIONS =
            new FaultText(
                    "POR-105",
                    new LanguageText(
                            "Không có lựa chọn câu hỏi chung này.",
                            "There is no such choice of common questions."),
                    new LanguageText("Viết common hoặc reworded.", "Write common or reworded."));

    private final PublishedIndex published;
    private final Comparisons comparisons;
    private final Registry registry;
    private final PageLayout layout;
    private final Templates templates = new Templates();

    @Activate
    public ComparePages(
            @Reference PublishedPages published,
            @Reference Comparisons comparisons,
            @Reference Registry registry,
            @Reference PageLayout layout) {
        this.published = published.published();
        this.comparisons = comparisons;
        this.registry = registry;
        this.layout = layout;
    }

    /** The year and the one published before it; where there is none, the one after it. */
    @GET
    @Path("{index}/{year: [0-9]{4}}")
    public Response year(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context UriInfo uri,
            @Context Request request) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        return RenderedPages.response(ofYear(index, year, in, query(uri)), request);
    }

    @GET
    @Path("{index}/{earlier: [0-9]{4}}/{later: [0-9]{4}}")
    public Response years(
            @PathParam("index") String index,
            @PathParam("earlier") String earlier,
            @PathParam("later") String later,
            @QueryParam("on") String on,
            @QueryParam("questions") String questions,
            @QueryParam("criterion") String criterion,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context UriInfo uri,
            @Context Request request) {
        var in = new PageLanguage(layout.locale(lang, accepted));
        var wanted =
                new Wanted(
                        edition(index, earlier),
                        edition(index, later),
                        new ComparisonBasis(
                                given(on).map(ComparePages::period),
                                given(questions).map(ComparePages::wording)),
                        given(criterion));
        return RenderedPages.response(page(wanted, in, query(uri)), request);
    }

    /** What was asked for. */
    private record Wanted(
            EditionId earlier,
            EditionId later,
            ComparisonBasis basis,
            Optional<String> criterion) {}

    byte[] ofYear(String index, String year, PageLanguage in, String query) {
        var shown = edition(index, year);
        var all =
                published.newestOfEach().stream()
                        .filter(summary -> summary.edition().index().equals(index))
                        .toList();
        var one =
                all.stream()
                        .filter(summary -> summary.edition().equals(shown))
                        .findFirst()
                        .orElseThrow(() -> unpublished(shown.toString()));
        return beside(shown, all)
                .map(other -> page(ordered(shown, other), in, query))
                .orElseGet(() -> alone(one, in, query));
    }

    private static Wanted ordered(EditionId one, EditionId other) {
        boolean before = other.compareTo(one) < 0;
        return new Wanted(
                before ? other : one,
                before ? one : other,
                ComparisonBasis.PUBLISHED,
                Optional.empty());
    }

    /** Of the years, the newest first. */
    private static Optional<EditionId> beside(EditionId shown, List<ResultSummary> all) {
        var years = all.stream().map(ResultSummary::edition).toList();
        return years.stream()
                .filter(year -> year.compareTo(shown) < 0)
                .findFirst()
                .or(
                        () ->
                                years.stream()
                                        .filter(year -> year.compareTo(shown) > 0)
                                        .reduce((newer, older) -> older));
    }

    byte[] page(EditionId earlier, EditionId later, ComparisonBasis basis, PageLanguage in) {
        return page(new Wanted(earlier, later, basis, Optional.empty()), in, "");
    }

    private byte[] page(Wanted wanted, PageLanguage in, String query) {
        var comparison = comparisons.between(wanted.earlier(), wanted.later(), wanted.basis());
        var page =
                new YearsPages(comparison, registry, in).page(wanted.basis(), wanted.criterion());
        String path = "/compare/" + wanted.earlier() + "/" + wanted.later().year();
        return layout.wrap(
                in.locale(), page.heading(), path + query, path, templates.text("years.jte", page));
    }

    private byte[] alone(ResultSummary summary, PageLanguage in, String query) {
        var year = IndexPage.Year.of(summary, true, in);
        var page = new OneYear(in, in.say(summary.index()), year.name(), year.address());
        String path = "/compare/" + summary.edition();
        return layout.wrap(
                in.locale(), year.name(), path + query, path, templates.text("oneyear.jte", page));
    }

    private static String query(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    private static EditionId edition(String index, String year) {
        try {
            return new EditionId(index, year);
        } catch (IllegalArgumentException e) {
            throw unpublished(index + "/" + year);
        }
    }

    private static Period period(String text) {
        try {
            return new Period(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.INVALID, NO_UNITS.at("on " + text));
        }
    }

    private static Wording wording(String text) {
        return AskedQuestions.wording(text.strip())
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.INVALID,
                                        NO_QUESTIONS.at("questions " + text)));
    }

    private static Refusal unpublished(String edition) {
        return new Refusal(Refusal.Kind.NOT_FOUND, UNPUBLISHED.at(edition));
    }
}
