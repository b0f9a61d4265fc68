package vn.cchc.archive.internal.graph;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.archive.Document;
import vn.cchc.archive.Relation;
import vn.cchc.archive.internal.describing.IssuingBodies;
import vn.cchc.archive.internal.store.NumberKey;
import vn.cchc.archive.internal.store.NumberedDocument;

/**
 * Public documents that some others name by their numbers. A number alone is no identity, since
 * numbers begin anew each year and in each agency: where more than one document may be meant, none
 * is taken.
 *
 * @param begun what was published since then may not have been told
 */
record NamedDocuments(
        Map<String, List<NumberedDocument>> byKey, IssuingBodies bodies, Instant begun) {

    /**
     * @param find public documents with these numbers
     */
    static NamedDocuments namedBy(
            List<Document> documents,
            Function<Collection<String>, List<NumberedDocument>> find,
            IssuingBodies bodies,
            Instant begun) {
        Set<String> numbers =
                documents.stream()
                        .filter(Document::open)
                        .flatMap(document -> document.description().relations().stream())
                        .map(Relation::number)
                        .collect(Collectors.toSet());
        return new NamedDocuments(
                find.apply(numbers).stream().collect(Collectors.groupingBy(NumberedDocument::key)),
                bodies,
                begun);
    }

    /** Id of the document that another one means by a number. */
    Optional<String> meant(Document by, String number) {
        var fitting =
                byKey.getOrDefault(NumberKey.of(number), List.of()).stream()
                        .filter(other -> !other.id().equals(by.id()))
                        .filter(other -> other.published().isBefore(begun))
                        .filter(other -> known(other, by, number))
                        .filter(other -> !later(other, by))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0).id()) : Optional.empty();
    }

    /** Letters that every agency has mean those of one's own. */
    private boolean known(NumberedDocument other, Document by, String number) {
        return other.agency().equals(by.agency()) || bodies.areNamedBy(number);
    }

    /** Nobody names what is not there yet. */
    private static boolean later(NumberedDocument other, Document by) {
        return by.description()
                .issued()
                .filter(day -> other.issued().filter(day::isBefore).isPresent())
                .isPresent();
    }
}
