package vn.cchc.archive.internal.graph;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.State;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/**
 * What is left of a document that was public: an address that was given away goes on to answer.
 *
 * @param withdrawals when documents were withdrawn, by their ids
 */
record FormerDocumentStatements(Sentences out, Map<String, Instant> withdrawals) {

    /** Whether everybody may know that it was there. */
    static boolean concerns(Document document) {
        return switch (document.state()) {
            case DRAFT, PUBLIC -> false;
            case WITHDRAWN, DELETED -> document.published().isPresent();
        };
    }

    void tell(Document document) {
        String iri = DocumentStatements.iri(document.id());
        out.type(iri, Vocabulary.DEF + "FormerDocument");
        out.name(iri, new DocumentName(document).whole());
        String state = document.state() == State.WITHDRAWN ? "withdrawn" : "deleted";
        out.link(iri, Vocabulary.DEF + "status", Vocabulary.DEF + "status/" + state);
        document.description()
                .issued()
                .ifPresent(day -> out.say(iri, Vocabulary.ELI + "date_document", Term.date(day)));
        document.published()
                .ifPresent(act -> out.say(iri, Vocabulary.DCT + "available", Term.time(act.at())));
        end(document)
                .ifPresent(
                        at -> out.say(iri, Vocabulary.PROV + "invalidatedAtTime", Term.time(at)));
    }

    private Optional<Instant> end(Document document) {
        return document.state() == State.WITHDRAWN
                ? Optional.ofNullable(withdrawals.get(document.id()))
                : document.deletion().flatMap(Document.Deletion::agreed).map(Document.Act::at);
    }
}
