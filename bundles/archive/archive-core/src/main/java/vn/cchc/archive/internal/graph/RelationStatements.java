package vn.cchc.archive.internal.graph;

import vn.cchc.archive.Document;
import vn.cchc.archive.Relation;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/** How a document stands to others: to their addresses where they are known, else to numbers. */
record RelationStatements(Sentences out, NamedDocuments named) {

    void tell(Document document) {
        document.description().relations().stream()
                .map(relation -> statement(document, relation))
                // The same number may stand there in two spellings.
                .distinct()
                .forEach(out.listener());
    }

    private Statement statement(Document document, Relation relation) {
        var other = named.meant(document, relation.number());
        return new Statement(
                Term.iri(DocumentStatements.iri(document.id())),
                Term.iri(
                        other.isPresent()
                                ? property(relation.kind())
                                : numberProperty(relation.kind())),
                other.map(DocumentStatements::iri)
                        .<Term>map(Term::iri)
                        .orElseGet(() -> Term.text(relation.number())));
    }

    private static String property(Relation.Kind kind) {
        return switch (kind) {
            case BASED_ON -> Vocabulary.ELI + "based_on";
            case CITES -> Vocabulary.ELI + "cites";
            // ELI has only what a replacement does to the law, not that it takes a place.
            case REPLACES -> Vocabulary.DCT + "replaces";
            case AMENDS -> Vocabulary.ELI + "amends";
            case REPEALS -> Vocabulary.ELI + "repeals";
            case ATTACHED_TO -> Vocabulary.DEF + "attachedTo";
        };
    }

    private static String numberProperty(Relation.Kind kind) {
        return Vocabulary.DEF
                + switch (kind) {
                    case BASED_ON -> "basedOnNumber";
                    case CITES -> "citesNumber";
                    case REPLACES -> "replacesNumber";
                    case AMENDS -> "amendsNumber";
                    case REPEALS -> "repealsNumber";
                    case ATTACHED_TO -> "attachedToNumber";
                };
    }
}
