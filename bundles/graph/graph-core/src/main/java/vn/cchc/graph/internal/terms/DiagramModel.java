package vn.cchc.graph.internal.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.graph.Term;
import vn.cchc.graph.internal.terms.DiagramBox.Row;
import vn.cchc.web.PageLanguage;

/**
 * The boxes of a module's class diagram, from top to bottom: its classes with their properties,
 * what is said of anything, then the classes of others that it leans on.
 */
record DiagramModel(OntologyTerms terms, PageLanguage language) {

    List<DiagramBox> boxes(List<OntologyTerm> module) {
        var classes = module.stream().filter(OntologyTerm::isClass).toList();
        var properties = module.stream().filter(OntologyTerm::isProperty).toList();
        var own = classes.stream().map(OntologyTerm::iri).toList();
        var boxes = new ArrayList<DiagramBox>();
        for (OntologyTerm one : classes) {
            boxes.add(box(one.iri(), true, one.broader(), rows(properties, one.iri())));
        }
        var free = properties.stream().filter(p -> p.domains().isEmpty()).toList();
        if (!free.isEmpty()) {
            String anything = language.say("(mọi đối tượng)", "(anything)");
            boxes.add(new DiagramBox("", anything, "", true, List.of(), rows(free)));
        }
        for (String iri : others(classes, properties, own)) {
            boxes.add(box(iri, false, List.of(), rows(properties, iri)));
        }
        return boxes;
    }

    private DiagramBox box(String iri, boolean own, List<String> broader, List<Row> rows) {
        return new DiagramBox(iri, name(iri), KnownVocabulary.brief(iri), own, broader, rows);
    }

    private static Set<String> others(
            List<OntologyTerm> classes, List<OntologyTerm> properties, List<String> own) {
        var others = new LinkedHashSet<String>();
        classes.forEach(one -> others.addAll(one.broader()));
        properties.forEach(one -> others.addAll(one.domains()));
        properties.forEach(one -> range(one).ifPresent(others::add));
        own.forEach(others::remove);
        return others;
    }

    private List<Row> rows(List<OntologyTerm> properties, String of) {
        return rows(properties.stream().filter(p -> p.domains().contains(of)).toList());
    }

    private List<Row> rows(List<OntologyTerm> properties) {
        return properties.stream()
                .map(
                        one ->
                                new Row(
                                        language.say(one.label())
                                                + one.ranges().stream()
                                                        .findFirst()
                                                        .map(range -> ": " + valueName(range))
                                                        .orElse(""),
                                        range(one).orElse("")))
                .toList();
    }

    /** The class of its values; empty for values that are no things. */
    private static Optional<String> range(OntologyTerm property) {
        return property.ranges().stream().filter(iri -> !iri.startsWith(Term.XSD)).findFirst();
    }

    private String valueName(String range) {
        return switch (range.replace(Term.XSD, "")) {
            case "string" -> language.say("chữ", "text");
            case "integer", "decimal" -> language.say("số", "number");
            case "boolean" -> language.say("đúng/sai", "true/false");
            case "gYear" -> language.say("năm", "year");
            default -> name(range);
        };
    }

    private String name(String iri) {
        return terms.label(iri).map(language::say).orElseGet(() -> KnownVocabulary.brief(iri));
    }
}
