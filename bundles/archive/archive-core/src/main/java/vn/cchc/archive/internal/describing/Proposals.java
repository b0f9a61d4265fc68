package vn.cchc.archive.internal.describing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.archive.Description;
import vn.cchc.archive.Relation;
import vn.cchc.archive.legal.DocumentNumber;
import vn.cchc.archive.legal.Issuer;
import vn.cchc.archive.legal.LegalReader;
import vn.cchc.archive.legal.Proposal;
import vn.cchc.archive.legal.Reading;
import vn.cchc.archive.legal.Reference;

/** What a document seems to be, from its own words; a person confirms it. */
public final class Proposals {
    private final LegalReader reader = new LegalReader();

    public Reading read(List<String> pages) {
        return reader.read(pages);
    }

    /**
     * @param before kept where the text says nothing
     */
    public Description of(List<String> pages, Description before) {
        Reading read = read(pages);
        var issued = read.issued().map(Proposal::value);
        return new Description(
                read.title().map(Proposal::value).orElse(before.title()),
                read.number().map(Proposal::value).map(DocumentNumber::text).orElse(""),
                read.kind().map(Proposal::value).map(kind -> kind.code()).orElse(""),
                read.issuer().map(Proposal::value).map(Issuer::name).orElse(""),
                read.signer().map(Proposal::value).orElse(""),
                issued,
                read.inForce().map(Proposal::value).flatMap(begins -> begins.day(issued)),
                Optional.empty(),
                Set.of(),
                Set.of(),
                relations(read.references()));
    }

    /** Each document once for each thing that is said of it; merely cited is what says no more. */
    private static List<Relation> relations(List<Reference> references) {
        List<Relation> all =
                references.stream()
                        .flatMap(reference -> relation(reference).stream())
                        .distinct()
                        .toList();
        Set<String> more =
                all.stream()
                        .filter(relation -> relation.kind() != Relation.Kind.CITES)
                        .map(Relation::number)
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(r -> r.kind() != Relation.Kind.CITES || !more.contains(r.number()))
                .toList();
    }

    private static Optional<Relation> relation(Reference reference) {
        var kind = Relation.Kind.valueOf(reference.relation().value().name());
        return reference.number().map(number -> new Relation(kind, number.value().text()));
    }
}
