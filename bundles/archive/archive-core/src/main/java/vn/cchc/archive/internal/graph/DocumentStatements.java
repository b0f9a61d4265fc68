package vn.cchc.archive.internal.graph;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.describing.IssuingBodies;
import vn.cchc.archive.internal.describing.Kinds;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;

/** A public document in the words of Dublin Core and ELI. */
record DocumentStatements(
        Sentences out,
        Registry registry,
        IssuingBodies bodies,
        KnownActs acts,
        NamedDocuments named,
        VersionStatements versions) {

    static String iri(String id) {
        return Vocabulary.ID + "document/" + id;
    }

    /** Its page for people. */
    static String page(String id) {
        return Vocabulary.BASE + "/documents/" + id;
    }

    void tell(Document document) {
        String iri = iri(document.id());
        out.type(iri, Vocabulary.DEF + "Document");
        out.type(iri, Vocabulary.ELI + "LegalResource");
        out.name(iri, new DocumentName(document).whole());
        out.link(iri, Vocabulary.RDFS + "seeAlso", page(document.id()));
        identify(iri, document);
        issued(iri, document);
        dates(iri, document);
        about(iri, document.description());
        new RelationStatements(out, named).tell(document);
        act(iri, document.description());
        versions(iri, document);
    }

    private void identify(String iri, Document document) {
        Description says = document.description();
        out.say(iri, Vocabulary.DCT + "identifier", Term.text(document.id()));
        out.say(iri, Vocabulary.DCT + "title", Term.text(says.title(), "vi"));
        if (!says.number().isEmpty()) {
            out.say(iri, Vocabulary.ELI + "id_local", Term.text(says.number()));
        }
        if (Kinds.known(says.kind())) {
            out.link(
                    iri,
                    Vocabulary.ELI + "type_document",
                    Vocabulary.DEF + "act-type/" + says.kind());
        }
    }

    private void issued(String iri, Document document) {
        String issuer = document.description().issuer();
        if (!issuer.isEmpty()) {
            out.say(iri, Vocabulary.DEF + "issuer", Term.text(issuer, "vi"));
        }
        bodies.issuing(document.description(), document.agency())
                .forEach(body -> unit(iri, Vocabulary.ELI + "passed_by", body));
        unit(iri, Vocabulary.DCT + "publisher", document.agency());
    }

    /** A unit that the registry has lost since has no address any more. */
    private void unit(String iri, String property, UnitRef unit) {
        if (registry.find(unit).isPresent()) {
            out.link(iri, property, Vocabulary.ID + unit.path());
        }
    }

    private void dates(String iri, Document document) {
        Description says = document.description();
        date(iri, Vocabulary.DCT + "issued", says.issued());
        date(iri, Vocabulary.ELI + "date_document", says.issued());
        date(iri, Vocabulary.ELI + "first_date_entry_in_force", says.inForce());
        date(iri, Vocabulary.ELI + "date_no_longer_in_force", says.expires());
        document.published()
                .ifPresent(act -> out.say(iri, Vocabulary.DCT + "available", Term.time(act.at())));
    }

    private void date(String iri, String property, Optional<LocalDate> day) {
        day.ifPresent(known -> out.say(iri, property, Term.date(known)));
    }

    private void about(String iri, Description says) {
        says.fields().stream()
                .sorted()
                .map(field -> Vocabulary.DEF + "reform-field/" + field.word())
                .forEach(field -> out.link(iri, Vocabulary.ELI + "is_about", field));
        says.concerned().stream()
                .sorted()
                .forEach(unit -> unit(iri, Vocabulary.DCT + "subject", unit));
    }

    /**
     * The act that editions rest on and the document are two records of one thing, each with a
     * title, a publisher and dates of its own. With {@code owl:sameAs} each would have those of the
     * other, and a wrong number or day would make one thing of two; {@code prov:alternateOf} says
     * no more than is known.
     */
    private void act(String iri, Description says) {
        acts.same(says)
                .ifPresent(
                        act -> out.link(iri, Vocabulary.PROV + "alternateOf", Vocabulary.ID + act));
    }

    private void versions(String iri, Document document) {
        document.newestShown()
                .ifPresent(
                        newest ->
                                out.link(
                                        iri,
                                        Vocabulary.DCAT + "hasCurrentVersion",
                                        VersionStatements.iri(document, newest)));
        document.versions().stream()
                .filter(document::shown)
                .forEach(version -> versions.tell(document, version));
    }
}
