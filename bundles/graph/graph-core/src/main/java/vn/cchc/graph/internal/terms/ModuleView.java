package vn.cchc.graph.internal.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.graph.internal.pages.Html;
import vn.cchc.web.PageLanguage;

/** A module as markup: what it is about, its class diagram, and the same and more as a table. */
record ModuleView(OntologyTerms terms, PageLanguage language, TermLinks links) {

    /** With its table open. */
    String html(OntologyTerm module) {
        var defined = terms.of(module);
        return beginning(module, defined)
                + "<div class=\"module\">"
                + diagram(module, defined)
                + table(module, defined)
                + "</div>";
    }

    /** One of many, with its table to be opened. */
    String brief(OntologyTerm module) {
        var defined = terms.of(module);
        return beginning(module, defined)
                + "<div class=\"module\">"
                + diagram(module, defined)
                + "<details><summary>"
                + language.say("Bảng thuật ngữ (%d)", "Table of the terms (%d)")
                        .formatted(defined.size())
                + "</summary>"
                + table(module, defined)
                + "</details></div>";
    }

    private String beginning(OntologyTerm module, List<OntologyTerm> defined) {
        return "<p>" + links.text(language.say(module.definition())) + "</p>" + reused(defined);
    }

    private String diagram(OntologyTerm module, List<OntologyTerm> defined) {
        var boxes = new DiagramModel(terms, language).boxes(defined);
        String id = "diagram-" + module.path().replaceAll("[^a-z]+", "-");
        String title =
                language.say("Sơ đồ lớp: ", "Class diagram: ")
                        + language.say(module.label())
                        + language.say(" (cùng nội dung trong bảng)", " (the table says the same)");
        return "<figure>" + new ClassDiagram(boxes).svg(id, title) + "</figure>";
    }

    /** Vocabularies of others that its terms lean on, with the terms. */
    private String reused(List<OntologyTerm> defined) {
        Map<KnownVocabulary, List<String>> used = new TreeMap<>();
        defined.stream()
                .flatMap(
                        one ->
                                Stream.of(one.broader(), one.domains(), one.ranges(), one.kinds())
                                        .flatMap(List::stream))
                .distinct()
                .sorted()
                .forEach(
                        iri ->
                                KnownVocabulary.of(iri)
                                        .filter(ModuleView::worthNaming)
                                        .ifPresent(
                                                v ->
                                                        used.computeIfAbsent(
                                                                        v, any -> new ArrayList<>())
                                                                .add(iri)));
        if (used.isEmpty()) {
            return "";
        }
        return "<p>"
                + language.say("Dùng lại: ", "Reused: ")
                + used.entrySet().stream()
                        .map(
                                one ->
                                        "<a lang=\"en\" rel=\"noreferrer\" href=\""
                                                + Html.escape(one.getKey().namespace())
                                                + "\">"
                                                + Html.escape(one.getKey().title())
                                                + "</a> ("
                                                + one.getValue().stream()
                                                        .map(KnownVocabulary::brief)
                                                        .map(b -> "<code>" + b + "</code>")
                                                        .collect(Collectors.joining(", "))
                                                + ")")
                        .collect(Collectors.joining("; "))
                + ".</p>";
    }

    private static boolean worthNaming(KnownVocabulary vocabulary) {
        return switch (vocabulary) {
            case CCHC, RDF, RDFS, OWL, XSD -> false;
            default -> true;
        };
    }

    private String table(OntologyTerm module, List<OntologyTerm> defined) {
        String title = language.say("Thuật ngữ: ", "Terms: ") + language.say(module.label());
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
                + Html.escape(title)
                + "\"><table class=\"facts\"><thead><tr>"
                + Stream.of(
                                language.say("Thuật ngữ", "Term"),
                                language.say("Định nghĩa", "Definition"))
                        .map(head -> "<th scope=\"col\">" + head + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + defined.stream().map(this::row).collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    private String row(OntologyTerm term) {
        return "<tr><th scope=\"row\">"
                + links.link(term.iri())
                + "</th><td>"
                + links.text(language.say(term.definition()))
                + "<br><small>"
                + kind(term)
                + "</small></td></tr>";
    }

    /** What the diagram draws as lines. */
    private String kind(OntologyTerm term) {
        if (term.isClass()) {
            String broader = each(term.broader());
            return language.say("lớp", "class")
                    + (broader.isEmpty() ? "" : language.say(", một dạng của ", ", a kind of "))
                    + broader;
        }
        if (!term.isProperty()) {
            return language.say("khái niệm", "concept");
        }
        String of = each(term.domains());
        String values = each(term.ranges());
        return language.say("thuộc tính", "property")
                + (of.isEmpty() ? "" : language.say(" của ", " of ") + of)
                + (values.isEmpty() ? "" : " → " + values);
    }

    private String each(List<String> iris) {
        return iris.stream().map(links::link).collect(Collectors.joining(", "));
    }
}
