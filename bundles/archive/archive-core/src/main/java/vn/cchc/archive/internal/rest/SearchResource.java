package vn.cchc.archive.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.security.PermitAll;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.archive.internal.search.DocumentIndex;
import vn.cchc.archive.internal.search.Searches;
import vn.cchc.archive.search.SearchResult;

/** Finds documents by their words. */
@Component(service = SearchResource.class, property = "cchc.web.rest=/api/archive/search")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(
        name = "archive",
        description = "Documents: hand in, describe, publish, find",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Văn bản: nộp, mô tả, công khai, tìm")))
public final class SearchResource {
    private final DocumentIndex index;
    private final People people;
    private final Searches searches = new Searches();

    @Activate
    public SearchResource(@Reference DocumentIndex index, @Reference Access access) {
        this.index = index;
        people = new People(access);
    }

    /**
     * A document that fits.
     *
     * @param page where most of the words stand, from 1; 0 when they stand in the description alone
     * @param snippets words in their context, piece by piece
     */
    public record HitRecord(
            String id,
            int version,
            String title,
            String number,
            int page,
            List<List<PieceRecord>> snippets) {
        static HitRecord of(SearchResult.Hit hit) {
            return new HitRecord(
                    hit.id(),
                    hit.version(),
                    hit.title(),
                    hit.number(),
                    hit.page(),
                    hit.snippets().stream()
                            .map(s -> s.pieces().stream().map(PieceRecord::of).toList())
                            .toList());
        }
    }

    /** Plain text, marked when it is what was looked for. */
    public record PieceRecord(String text, boolean marked) {
        static PieceRecord of(SearchResult.Piece piece) {
            return new PieceRecord(piece.text(), piece.marked());
        }
    }

    /** How many documents have a value. */
    public record CountRecord(String value, int count) {}

    /**
     * What was found.
     *
     * @param total of all pages
     * @param facets counts by kind, agency, year, field and in-force
     * @param didYouMean other words that find clearly more; left out when there are none
     * @param loosened whether more distant words were looked for, since few documents fitted
     * @param revision of the archive up to which the index knows
     */
    public record Found(
            long total,
            List<HitRecord> hits,
            Map<String, List<CountRecord>> facets,
            String didYouMean,
            boolean loosened,
            long revision) {
        static Found of(SearchResult result, long revision) {
            var facets = new TreeMap<String, List<CountRecord>>();
            result.facets()
                    .forEach(
                            (facet, counts) ->
                                    facets.put(
                                            Words.of(facet),
                                            counts.stream()
                                                    .map(c -> new CountRecord(c.value(), c.count()))
                                                    .toList()));
            return new Found(
                    result.total(),
                    result.hits().stream().map(HitRecord::of).toList(),
                    facets,
                    result.didYouMean().orElse(null),
                    result.loosened(),
                    revision);
        }
    }

    @GET
    @Operation(
            summary = "Finds documents, with or without diacritics, in clean text and in bad scans",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Tìm văn bản, có dấu hoặc không dấu, trong văn bản sạch và bản quét kém")))
    public Found search(
            @Parameter(
                            description = "Words; \"a phrase\" as it is, -word must not occur",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Từ cần tìm; \"cụm từ\" giữ nguyên, -từ là không được có")))
                    @QueryParam("q")
                    @DefaultValue("")
                    String words,
            @Parameter(
                            description = "Kinds of documents",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Loại văn bản")))
                    @QueryParam("kind")
                    List<String> kinds,
            @Parameter(
                            description =
                                    "Agencies whose documents they are, for example province/2026/01",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Cơ quan sở hữu, ví dụ province/2026/01")))
                    @QueryParam("agency")
                    List<String> agencies,
            @Parameter(
                            description = "Years of issue",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Năm ban hành")))
                    @QueryParam("year")
                    List<String> years,
            @Parameter(
                            description = "Fields of reform",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Lĩnh vực cải cách")))
                    @QueryParam("field")
                    List<String> fields,
            @Parameter(
                            description = "true or false",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "true hoặc false")))
                    @QueryParam("inForce")
                    List<String> inForce,
            @Parameter(
                            description = "relevance, newest (issued), published (here) or title",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "relevance, newest (ban hành), published (công bố ở đây) hoặc title")))
                    @QueryParam("order")
                    @DefaultValue("")
                    String order,
            @Parameter(
                            description = "From 1",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Từ 1")))
                    @QueryParam("page")
                    @DefaultValue("1")
                    int page,
            @Parameter(
                            description = "Documents on a page, up to 50",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Số văn bản một trang, tối đa 50")))
                    @QueryParam("size")
                    @DefaultValue("10")
                    int size,
            @Context SecurityContext context) {
        var asked =
                new Searches.Asked(
                        words, kinds, agencies, years, fields, inForce, order, page, size);
        long revision = index.revision();
        var found = index.search(searches.query(asked, people.reader(context)));
        return Found.of(found, revision);
    }
}
