package vn.cchc.archive.internal.integrity.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.cchc.archive.Citation;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.Act;
import vn.cchc.archive.Document.Deletion;
import vn.cchc.archive.Relation;
import vn.cchc.archive.Version;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/** A document in an export, without its versions; what is not known is absent. */
record DocumentJson(
        String id,
        String agency,
        String state,
        DescriptionJson description,
        ActJson described,
        ActJson published,
        ActJson hold,
        ActJson deletionAsked,
        ActJson deletionAgreed,
        ProposedJson proposed,
        List<CitationJson> citations) {

    /** A description that waits for a second person. */
    record ProposedJson(DescriptionJson description, ActJson by) {
        static ProposedJson of(Document.Proposed proposed) {
            return new ProposedJson(
                    DescriptionJson.of(proposed.description()), ActJson.of(proposed.by()));
        }

        Document.Proposed proposed() {
            return new Document.Proposed(description.description(), by.act());
        }
    }

    /** Who did something, when, and why. */
    record ActJson(String who, String at, String note) {
        static ActJson of(Act act) {
            return new ActJson(act.who(), act.at().toString(), act.note());
        }

        Act act() {
            return new Act(who, Instant.parse(at), note);
        }
    }

    /** What the document is. */
    record DescriptionJson(
            String title,
            String number,
            String kind,
            String issuer,
            String signer,
            String issued,
            String inForce,
            String expires,
            List<String> fields,
            List<String> concerned,
            List<RelationJson> relations) {

        static DescriptionJson of(Description says) {
            return new DescriptionJson(
                    says.title(),
                    says.number(),
                    says.kind(),
                    says.issuer(),
                    says.signer(),
                    day(says.issued()),
                    day(says.inForce()),
                    day(says.expires()),
                    says.fields().stream().map(ReformField::word).sorted().toList(),
                    says.concerned().stream().map(UnitRef::path).sorted().toList(),
                    says.relations().stream().map(RelationJson::of).toList());
        }

        Description description() {
            return new Description(
                    title,
                    number,
                    kind,
                    issuer,
                    signer,
                    day(issued),
                    day(inForce),
                    day(expires),
                    fields.stream()
                            .map(word -> ReformField.of(word).orElseThrow())
                            .collect(Collectors.toSet()),
                    concerned.stream().map(DocumentJson::unit).collect(Collectors.toSet()),
                    relations.stream().map(RelationJson::relation).toList());
        }

        private static String day(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse(null);
        }

        private static Optional<LocalDate> day(String day) {
            return Optional.ofNullable(day).map(LocalDate::parse);
        }
    }

    /** How it stands to another. */
    record RelationJson(String kind, String number) {
        static RelationJson of(Relation relation) {
            return new RelationJson(relation.kind().name(), relation.number());
        }

        Relation relation() {
            return new Relation(Relation.Kind.valueOf(kind), number);
        }
    }

    /** A record that rests on it. */
    record CitationJson(
            String room,
            String record,
            String labelVi,
            String labelEn,
            int version,
            Integer page,
            String at,
            String by,
            String agency,
            boolean open) {

        static CitationJson of(Citation citation) {
            return new CitationJson(
                    citation.room(),
                    citation.record(),
                    citation.label().vi(),
                    citation.label().en(),
                    citation.version(),
                    citation.page().isPresent() ? citation.page().getAsInt() : null,
                    citation.at().toString(),
                    citation.by(),
                    citation.agency().map(UnitRef::path).orElse(null),
                    citation.open());
        }

        Citation citation(String document) {
            return new Citation(
                    room,
                    record,
                    new LanguageText(labelVi, labelEn),
                    document,
                    version,
                    page == null ? OptionalInt.empty() : OptionalInt.of(page),
                    Instant.parse(at),
                    by,
                    Optional.ofNullable(agency).map(DocumentJson::unit),
                    open);
        }
    }

    static DocumentJson of(Exported exported) {
        Document document = exported.document();
        return new DocumentJson(
                document.id(),
                document.agency().path(),
                document.state().name(),
                DescriptionJson.of(document.description()),
                act(document.described()),
                act(document.published()),
                act(document.hold()),
                act(document.deletion().map(Deletion::asked)),
                act(document.deletion().flatMap(Deletion::agreed)),
                document.proposed().map(ProposedJson::of).orElse(null),
                exported.citations().stream().map(CitationJson::of).toList());
    }

    private static ActJson act(Optional<Act> act) {
        return act.map(ActJson::of).orElse(null);
    }

    private static Optional<Act> act(ActJson act) {
        return Optional.ofNullable(act).map(ActJson::act);
    }

    /**
     * @throws RuntimeException when a value is none that a document can have
     */
    Document document(List<Version> versions) {
        return new Document(
                id,
                unit(agency),
                Document.State.valueOf(state),
                description.description(),
                act(described),
                act(published),
                versions,
                act(hold),
                act(deletionAsked).map(asked -> new Deletion(asked, act(deletionAgreed))),
                Optional.ofNullable(proposed).map(ProposedJson::proposed));
    }

    List<Citation> citationList() {
        return citations.stream().map(citation -> citation.citation(id)).toList();
    }

    static UnitRef unit(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("No unit: " + path);
        }
        return new UnitRef(new Period(parts[1]), UnitKind.of(parts[0]).orElseThrow(), parts[2]);
    }
}
