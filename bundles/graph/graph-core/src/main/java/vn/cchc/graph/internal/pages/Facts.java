package vn.cchc.graph.internal.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.web.PageLanguage;

/** The main facts of a thing, in words: what people ask first, then the rest by name. */
record Facts(PageLanguage language, Names names, Values values) {
    private static final int SHOWN = 12;
    private static final int LONG = 160;

    private static final List<String> FIRST =
            own(
                    "rank rankBest rankWorst rankHighest rankLowest shareAlone shareTogether lowerLimit upperLimit standardError answered satisfied points possiblePoints"
                            + " band given because nextStep population areaKm2 region withinUnit unitType level question maximumPoints"
                            + " evidence number lead partner inQuarter issuer signer index year publishedYear status period forms scores");

    /** What people ask first, then by address. */
    static final Comparator<String> ORDER =
            Comparator.comparingInt(Facts::place).thenComparing(Comparator.naturalOrder());

    /** Said elsewhere on the page, or of no use to a reader; all of it stands below in full. */
    private static final Set<String> ELSEWHERE =
            Stream.concat(
                            Stream.of(
                                    Vocabulary.RDF + "type",
                                    Vocabulary.RDFS + "label",
                                    Vocabulary.RDFS + "seeAlso",
                                    Vocabulary.SKOS + "prefLabel",
                                    Vocabulary.DCT + "title",
                                    Vocabulary.DCT + "source",
                                    Vocabulary.DCT + "identifier",
                                    Vocabulary.QB + "dataSet",
                                    Vocabulary.QB + "structure",
                                    Vocabulary.QB + "component",
                                    Vocabulary.PROV + "wasDerivedFrom",
                                    Vocabulary.SKOS + "hasTopConcept",
                                    Vocabulary.SKOS + "topConceptOf",
                                    Vocabulary.ELI + "id_local",
                                    Vocabulary.ELI + "date_document",
                                    Vocabulary.SDMX_ATTRIBUTE + "unitMeasure"),
                            own(
                                    "exact value engineVersion editionFingerprint seed measureName unitName scope")
                                    .stream())
                    .collect(Collectors.toUnmodifiableSet());

    /** Codes that have words. */
    private static final Map<String, LanguageText> CODES =
            Map.of(
                    "level index", new LanguageText("chỉ số chung", "index"),
                    "level content", new LanguageText("nội dung", "content"),
                    "level factor", new LanguageText("yếu tố", "factor"),
                    "level criterion", new LanguageText("tiêu chí", "criterion"),
                    "extent whole", new LanguageText("toàn bộ", "the whole"),
                    "extent part", new LanguageText("một phần", "a part"));

    private static List<String> own(String names) {
        return Stream.of(names.split(" ")).map(name -> Vocabulary.DEF + name).toList();
    }

    String list(Thing thing) {
        var rows = rows(thing);
        return rows.isEmpty()
                ? ""
                : "<dl class=\"facts\">"
                        + rows.entrySet().stream()
                                .map(row -> row(row.getKey(), row.getValue()))
                                .collect(Collectors.joining())
                        + "</dl>";
    }

    private Map<String, List<Term>> rows(Thing thing) {
        var byProperty =
                thing.statements().stream()
                        .filter(s -> !ELSEWHERE.contains(s.predicate().value()))
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.predicate().value(),
                                        Collectors.mapping(
                                                Statement::object, Collectors.toList())));
        var order = new ArrayList<>(byProperty.keySet());
        order.sort(Comparator.comparingInt(Facts::place).thenComparing(names.order()));
        var rows = new LinkedHashMap<String, List<Term>>();
        order.forEach(property -> rows.put(property, byProperty.get(property)));
        return rows;
    }

    private static int place(String property) {
        int place = FIRST.indexOf(property);
        return place < 0 ? FIRST.size() : place;
    }

    private String row(String property, List<Term> terms) {
        var shown =
                values.inPageLanguage(terms).stream()
                        .map(term -> value(property, term))
                        .distinct()
                        .sorted()
                        .toList();
        int length = shown.stream().limit(SHOWN).mapToInt(String::length).max().orElse(0);
        return "<div"
                + (length > LONG && !shown.get(0).startsWith("<a") ? " class=\"wide\"" : "")
                + "><dt>"
                + Html.escape(names.of(property))
                + "</dt>"
                + shown.stream()
                        .limit(SHOWN)
                        .map(value -> "<dd>" + value + "</dd>")
                        .collect(Collectors.joining())
                + rest(shown.size() - SHOWN)
                + "</div>";
    }

    private String rest(int more) {
        return more > 0
                ? "<dd>" + language.say("và %d mục khác", "and %d more").formatted(more) + "</dd>"
                : "";
    }

    private String value(String property, Term term) {
        if (term instanceof Term.Literal literal
                && literal.datatype().equals(Term.XSD + "string")) {
            String name = property.substring(property.lastIndexOf('/') + 1);
            var words = CODES.get(name + " " + literal.lexical());
            return words == null
                    ? values.machine(literal.lexical())
                    : Html.escape(language.say(words));
        }
        return values.html(term instanceof Term.Literal number ? brief(number) : term, false);
    }

    /** Errors and limits have nine decimals, of which nobody reads more than two. */
    private static Term brief(Term.Literal literal) {
        boolean decimal = literal.datatype().equals(Term.XSD + "decimal");
        if (!decimal || !literal.lexical().matches("-?\\d+\\.\\d{5,}")) {
            return literal;
        }
        return Term.decimal(new BigDecimal(literal.lexical()).setScale(2, RoundingMode.HALF_EVEN));
    }
}
