package vn.cchc.graph.internal.terms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.pages.Html;
import vn.cchc.web.PageLanguage;

/**
 * A term as markup: what it means, where it stands, what shapes demand of it, how often it is used.
 */
record TermView(OntologyTerms terms, ShapeDemands demands, PageLanguage language, TermLinks links) {

    String html(OntologyTerm term, TermUse use) {
        return "<p class=\"lead\">"
                + links.text(language.say(term.definition()))
                + "</p><table class=\"facts\"><tbody>"
                + row("Loại", "Kind", links.links(term.kinds()))
                + row("Bộ thuật ngữ", "Module", links.link(term.module()))
                + row("Dựa trên", "After", after(term))
                + row("Là một dạng của", "A kind of", links.links(term.broader()))
                + row("Gồm các dạng", "Its kinds", links.links(terms.narrower(term.iri())))
                + row("Dùng cho", "Used of", links.links(term.domains()))
                + row("Nhận giá trị", "Takes values", links.links(term.ranges()))
                + row("Thuộc tính", "Properties", links.links(terms.propertiesOf(term.iri())))
                + row("Là giá trị của", "Value of", links.links(terms.pointingTo(term.iri())))
                + row("Được dùng", "Used", used(use))
                + "</tbody></table>"
                + shapes(term);
    }

    private String row(String vi, String en, String html) {
        return html.isEmpty()
                ? ""
                : "<tr><th scope=\"row\">"
                        + language.say(vi, en)
                        + "</th><td>"
                        + html
                        + "</td></tr>";
    }

    /** Vocabularies of others whose terms it is a kind of, or whose kind it is. */
    private String after(OntologyTerm term) {
        String others =
                Stream.concat(term.broader().stream(), term.kinds().stream())
                        .filter(iri -> !iri.startsWith(Vocabulary.DEF))
                        .flatMap(iri -> KnownVocabulary.of(iri).stream())
                        .filter(
                                v ->
                                        v != KnownVocabulary.OWL
                                                && v != KnownVocabulary.RDF
                                                && v != KnownVocabulary.RDFS)
                        .distinct()
                        .map(
                                v ->
                                        "<a lang=\"en\" rel=\"noreferrer\" href=\""
                                                + Html.escape(v.namespace())
                                                + "\">"
                                                + Html.escape(v.title())
                                                + "</a>")
                        .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? language.say(
                        "thuật ngữ riêng của hệ thống", "nothing; it is a term of this system")
                : others;
    }

    private String used(TermUse use) {
        var count = use.count();
        String times =
                count.isEmpty()
                        ? language.say("chưa đếm được lúc này", "not counted just now")
                        : language.number(count.getAsLong())
                                + language.say(" lần", count.getAsLong() == 1 ? " time" : " times");
        return times
                + " · <a href=\""
                + Html.escape(use.query(language))
                + "\">"
                + language.say("xem bằng truy vấn", "see them by a query")
                + "</a>";
    }

    private String shapes(OntologyTerm term) {
        List<ShapeDemand> on = demands.on(term.iri());
        if (on.isEmpty()) {
            return "";
        }
        String title = language.say("Yêu cầu đối với dữ liệu", "What the data must keep");
        var words = new DemandWords(language, links);
        return "<h2>"
                + title
                + "</h2><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
                + title
                + "\"><table class=\"facts\"><thead><tr><th scope=\"col\">"
                + (term.isClass()
                        ? language.say("Thuộc tính", "Property")
                        : language.say("Ở đâu", "Where"))
                + "</th><th scope=\"col\">"
                + language.say("Yêu cầu (SHACL)", "Demand (SHACL)")
                + "</th></tr></thead><tbody>"
                + on.stream()
                        .map(demand -> demand(demand, term, words))
                        .distinct()
                        .collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    /** Of a demand on the term, the things it holds for; of one on its things, the property. */
    private String demand(ShapeDemand demand, OntologyTerm term, DemandWords words) {
        boolean about = demand.property().equals(term.iri());
        return "<tr><th scope=\"row\">"
                + (about ? links.links(demand.targets()) : links.link(demand.property()))
                + "</th><td>"
                + words.html(demand.requirements())
                + "</td></tr>";
    }
}
