package vn.cchc.archive.internal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.pages.SearchPage.Counted;
import vn.cchc.archive.internal.pages.SearchPage.FacetList;
import vn.cchc.archive.internal.pages.SearchPage.Found;
import vn.cchc.archive.internal.pages.SearchPage.Link;
import vn.cchc.archive.internal.search.Searches.Asked;
import vn.cchc.archive.search.Facet;
import vn.cchc.archive.search.SearchResult;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;
import vn.cchc.web.PageLanguage;

/** Puts what was found into the words of a page. */
final class SearchPages {
    private static final int MOST_VALUES = 12;
    private static final Map<Facet, LanguageText> FACETS =
            Map.of(
                    Facet.KIND, new LanguageText("Loại văn bản", "Kind"),
                    Facet.AGENCY, new LanguageText("Cơ quan", "Agency"),
                    Facet.YEAR, new LanguageText("Năm", "Year"),
                    Facet.FIELD, new LanguageText("Lĩnh vực", "Field of reform"),
                    Facet.IN_FORCE, new LanguageText("Hiệu lực", "In force"));
    private static final Map<Facet, String> NAMES =
            Map.of(
                    Facet.KIND, "kind",
                    Facet.AGENCY, "agency",
                    Facet.YEAR, "year",
                    Facet.FIELD, "field",
                    Facet.IN_FORCE, "inForce");

    private final DocumentTexts texts;
    private final Function<List<String>, List<Document>> documents;

    SearchPages(DocumentTexts texts, Function<List<String>, List<Document>> documents) {
        this.texts = texts;
        this.documents = documents;
    }

    SearchPage page(
            Asked asked,
            SearchResult result,
            PageLanguage in,
            String lang,
            Optional<Person> reader) {
        var address = new SearchAddress(asked, lang);
        long last = (result.total() + asked.size() - 1) / asked.size();
        return new SearchPage(
                in,
                heading(asked, result, in),
                asked.words(),
                in.number(result.total()),
                result.loosened() && !result.hits().isEmpty(),
                result.didYouMean().map(words -> new Link(words, address.words(words), false)),
                chosen(asked, address, in),
                hits(result, in, lang),
                facets(asked, result, address, in),
                orders(asked, address, in),
                Optional.of(asked.page())
                        .filter(page -> page > 1)
                        .map(page -> address.page(page - 1)),
                Optional.of(asked.page())
                        .filter(page -> page < last)
                        .map(page -> address.page(page + 1)),
                reader.filter(p -> p.is(Role.STAFF)).isPresent(),
                new SearchAddress(asked, null).query());
    }

    private static String heading(Asked asked, SearchResult result, PageLanguage in) {
        if (asked.words().isBlank()) {
            return in.say("Văn bản về cải cách hành chính", "Documents of administrative reform");
        }
        String count = in.number(result.total());
        return in.say(
                count + " văn bản cho “" + asked.words() + "”",
                count
                        + (result.total() == 1 ? " document" : " documents")
                        + " for “"
                        + asked.words()
                        + "”");
    }

    private List<Link> chosen(Asked asked, SearchAddress address, PageLanguage in) {
        return Arrays.stream(Facet.values())
                .flatMap(
                        facet ->
                                values(asked, facet).stream()
                                        .map(
                                                value ->
                                                        new Link(
                                                                text(facet, value, in),
                                                                address.without(
                                                                        NAMES.get(facet), value),
                                                                true)))
                .toList();
    }

    private static List<String> values(Asked asked, Facet facet) {
        return switch (facet) {
            case KIND -> asked.kinds();
            case AGENCY -> asked.agencies();
            case YEAR -> asked.years();
            case FIELD -> asked.fields();
            case IN_FORCE -> asked.inForce();
        };
    }

    private List<FacetList> facets(
            Asked asked, SearchResult result, SearchAddress address, PageLanguage in) {
        var lists = new ArrayList<FacetList>();
        for (var facet : Facet.values()) {
            List<String> chosen = values(asked, facet);
            List<Counted> counted =
                    result.facets().getOrDefault(facet, List.of()).stream()
                            .filter(count -> !count.value().matches("0*"))
                            .limit(MOST_VALUES)
                            .map(count -> counted(facet, count, chosen, address, in))
                            .toList();
            if (!counted.isEmpty()) {
                lists.add(new FacetList(in.say(FACETS.get(facet)), counted));
            }
        }
        return lists;
    }

    private Counted counted(
            Facet facet,
            SearchResult.FacetCount count,
            List<String> chosen,
            SearchAddress address,
            PageLanguage in) {
        boolean is = chosen.contains(count.value());
        String name = NAMES.get(facet);
        return new Counted(
                text(facet, count.value(), in),
                in.number(count.count()),
                is ? address.without(name, count.value()) : address.with(name, count.value()),
                is);
    }

    private String text(Facet facet, String value, PageLanguage in) {
        return switch (facet) {
            case KIND -> texts.kind(value, in);
            case AGENCY -> agency(value, in);
            case YEAR -> value;
            case FIELD -> texts.field(value, in);
            case IN_FORCE ->
                    Boolean.parseBoolean(value)
                            ? in.say("còn hiệu lực", "in force")
                            : in.say("không còn hoặc chưa có hiệu lực", "not in force");
        };
    }

    private String agency(String path, PageLanguage in) {
        return vn.cchc.access.Agencies.of(java.util.Set.of(path)).stream()
                .flatMap(agencies -> agencies.named().stream())
                .map((UnitRef unit) -> texts.agency(unit, in))
                .findFirst()
                .orElse(path);
    }

    private static List<Link> orders(Asked asked, SearchAddress address, PageLanguage in) {
        String now = asked.order();
        String usual = asked.words().isBlank() ? "newest" : "relevance";
        String order = now.isEmpty() ? usual : now;
        return Stream.of(
                        new Link(
                                in.say("sát nhất", "best match"),
                                address.ordered("relevance"),
                                order.equals("relevance")),
                        new Link(
                                in.say("mới nhất", "newest"),
                                address.ordered("newest"),
                                order.equals("newest")),
                        new Link(
                                in.say("mới công bố", "last published"),
                                address.ordered("published"),
                                order.equals("published")),
                        new Link(
                                in.say("theo tên", "by title"),
                                address.ordered("title"),
                                order.equals("title")))
                .toList();
    }

    private List<Found> hits(SearchResult result, PageLanguage in, String lang) {
        List<String> ids = result.hits().stream().map(SearchResult.Hit::id).toList();
        Map<String, Document> known =
                documents.apply(ids).stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        return result.hits().stream()
                .filter(hit -> known.containsKey(hit.id()))
                .map(hit -> found(hit, known.get(hit.id()), in, lang))
                .toList();
    }

    private Found found(SearchResult.Hit hit, Document document, PageLanguage in, String lang) {
        String address = DocumentPages.address(document.id(), lang);
        return new Found(
                address,
                hit.title(),
                facts(document, in),
                document.open() ? Optional.empty() : Optional.of(texts.state(document.state(), in)),
                hit.snippets(),
                Optional.of(hit.page())
                        .filter(page -> page > 0 && document.newest().pages() > 1)
                        .map(
                                page ->
                                        new Link(
                                                in.say("trang ", "page ") + page,
                                                address + "#page-" + page,
                                                false)));
    }

    private String facts(Document document, PageLanguage in) {
        var says = document.description();
        return Stream.of(
                        texts.kind(says.kind(), in),
                        says.number(),
                        says.issued().map(in::date).orElse(""),
                        says.issuer().isEmpty()
                                ? texts.agency(document.agency(), in)
                                : says.issuer())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
