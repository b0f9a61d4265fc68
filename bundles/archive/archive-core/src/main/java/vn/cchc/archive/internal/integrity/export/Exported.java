package vn.cchc.archive.internal.integrity.export;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.archive.Citation;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.Act;
import vn.cchc.archive.Document.Deletion;

/**
 * All that is exported of a document.
 *
 * @param citations in the order of the records
 * @param texts pages by number of the version; only of versions that were read
 */
record Exported(Document document, List<Citation> citations, Map<Integer, List<String>> texts) {
    Exported {
        citations = List.copyOf(citations);
        texts = Map.copyOf(texts);
    }

    /** The last thing that was done to it: who and when. */
    Act last() {
        var versions =
                document.versions().stream().map(v -> new Act(v.uploadedBy(), v.uploadedAt(), ""));
        var acts =
                Stream.of(
                                document.described(),
                                document.published(),
                                document.hold(),
                                document.deletion().map(Deletion::asked),
                                document.deletion().flatMap(Deletion::agreed))
                        .flatMap(act -> act.stream());
        var cited = citations.stream().map(c -> new Act(c.by(), c.at(), ""));
        return Stream.of(versions, acts, cited)
                .flatMap(act -> act)
                .max(Comparator.<Act, Instant>comparing(Act::at).thenComparing(Act::who))
                .orElseThrow();
    }
}
