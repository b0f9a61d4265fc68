package vn.cchc.edition.internal.graph;

import java.util.Locale;
import vn.cchc.edition.Edition;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/** What a year says of itself, whether it holds an index or surveys. */
record YearSelf(Edition edition, Sentences out, String iri) {

    void tell() {
        out.name(iri, edition.title());
        out.inBothLanguages(iri, Vocabulary.DCT + "title", edition.title());
        out.say(iri, Vocabulary.DCT + "identifier", Term.text(edition.id().toString()));
        out.say(iri, Vocabulary.DEF + "index", Term.text(edition.id().index()));
        out.say(iri, Vocabulary.DEF + "year", Term.year(edition.id().year()));
        out.link(iri, Vocabulary.DEF + "period", Vocabulary.ID + "period/" + edition.registry());
        String status = edition.status().name().toLowerCase(Locale.ROOT);
        out.link(iri, Vocabulary.DEF + "status", Vocabulary.DEF + "status/" + status);
        out.say(iri, Vocabulary.DEF + "illustrative", Term.bool(edition.illustrative()));
        edition.statusReason()
                .ifPresent(r -> out.inBothLanguages(iri, Vocabulary.SKOS + "editorialNote", r));
        out.say(iri, Vocabulary.DEF + "fingerprint", Term.text(edition.fingerprint().sha256()));
        edition.sources()
                .forEach(source -> out.say(iri, Vocabulary.DCT + "source", Term.text(source)));
    }
}
