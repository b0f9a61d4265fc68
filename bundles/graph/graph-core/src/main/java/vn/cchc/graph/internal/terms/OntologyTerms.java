package vn.cchc.graph.internal.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;
import vn.cchc.model.LanguageText;

/** The vocabulary as a build of the graph has it. */
final class OntologyTerms {
    private static final String TYPE = Vocabulary.RDF + "type";
    private static final String ONTOLOGY = Vocabulary.OWL + "Ontology";
    private static final String DEFINED_BY = Vocabulary.RDFS + "isDefinedBy";
    private static final String LABEL = Vocabulary.RDFS + "label";
    private static final List<String> KIND_OF =
            List.of(Vocabulary.RDFS + "subClassOf", Vocabulary.RDFS + "subPropertyOf");

    /** No module has so many terms, and no term so many statements of the vocabulary. */
    private static final int MOST = 5_000;

    /** Classes first, then properties, then single concepts. */
    private static final Comparator<OntologyTerm> ORDER =
            Comparator.comparingInt((OntologyTerm t) -> t.isClass() ? 0 : t.isProperty() ? 1 : 2)
                    .thenComparing(OntologyTerm::iri);

    private final Build build;

    OntologyTerms(Build build) {
        this.build = build;
    }

    List<OntologyTerm> modules() {
        return subjects(TYPE, ONTOLOGY)
                .filter(iri -> iri.startsWith(Vocabulary.DEF))
                .flatMap(iri -> find(iri).stream())
                .sorted(ORDER)
                .toList();
    }

    List<OntologyTerm> of(OntologyTerm module) {
        return subjects(DEFINED_BY, module.iri())
                .flatMap(iri -> find(iri).stream())
                .sorted(ORDER)
                .toList();
    }

    /** Empty for what is no term of ours. */
    Optional<OntologyTerm> find(String iri) {
        var said = build.from(iri, MOST);
        var kinds = objects(said, TYPE);
        return objects(said, DEFINED_BY).stream()
                .findFirst()
                .or(() -> kinds.contains(ONTOLOGY) ? Optional.of(iri) : Optional.empty())
                .filter(module -> module.startsWith(Vocabulary.DEF))
                .map(
                        module ->
                                new OntologyTerm(
                                        iri,
                                        text(said, LABEL),
                                        text(said, Vocabulary.RDFS + "comment"),
                                        module,
                                        kinds,
                                        objects(said, Vocabulary.RDFS + "domain"),
                                        objects(said, Vocabulary.RDFS + "range"),
                                        KIND_OF.stream()
                                                .flatMap(p -> objects(said, p).stream())
                                                .toList()));
    }

    /** What a class or property has below it. */
    List<String> narrower(String iri) {
        return KIND_OF.stream().flatMap(property -> subjects(property, iri)).sorted().toList();
    }

    /** Properties said of a class. */
    List<String> propertiesOf(String iri) {
        return subjects(Vocabulary.RDFS + "domain", iri).sorted().toList();
    }

    /** Properties whose values are of a class. */
    List<String> pointingTo(String iri) {
        return subjects(Vocabulary.RDFS + "range", iri).sorted().toList();
    }

    /** What our pages call any term, ours or not; empty when it has no name here. */
    Optional<LanguageText> label(String iri) {
        var said = build.from(iri, MOST);
        return said.stream().anyMatch(s -> s.predicate().value().equals(LABEL))
                ? Optional.of(text(said, LABEL))
                : Optional.empty();
    }

    private Stream<String> subjects(String property, String iri) {
        return build.to(iri, MOST).stream()
                .filter(s -> s.predicate().value().equals(property))
                .map(Statement::subject)
                .filter(Term.Iri.class::isInstance)
                .map(subject -> ((Term.Iri) subject).value());
    }

    private static List<String> objects(List<Statement> said, String property) {
        return said.stream()
                .filter(s -> s.predicate().value().equals(property))
                .map(Statement::object)
                .filter(Term.Iri.class::isInstance)
                .map(object -> ((Term.Iri) object).value())
                .sorted()
                .toList();
    }

    private static LanguageText text(List<Statement> said, String property) {
        return new LanguageText(text(said, property, "vi"), text(said, property, "en"));
    }

    private static String text(List<Statement> said, String property, String language) {
        return said.stream()
                .filter(s -> s.predicate().value().equals(property))
                .map(Statement::object)
                .filter(Term.Literal.class::isInstance)
                .map(Term.Literal.class::cast)
                .filter(literal -> literal.language().equals(language))
                .map(Term.Literal::lexical)
                .sorted()
                .findFirst()
                .orElse("—");
    }
}
