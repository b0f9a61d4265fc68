package vn.cchc.archive.internal.rest;

import java.util.List;
import java.util.Optional;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;

/**
 * A document as JSON.
 *
 * @param state draft, public, withdrawn or deleted
 * @param described whether a person has confirmed the description
 * @param proposed what a published document is to be described as when it is published next
 */
public record DocumentRecord(
        String id,
        String agency,
        String state,
        DescriptionRecord description,
        boolean described,
        ActRecord published,
        List<VersionRecord> versions,
        ActRecord hold,
        ActRecord deletionAsked,
        ActRecord deletionAgreed,
        ProposedRecord proposed) {

    /** A description that waits for a second person, and who gave it. */
    public record ProposedRecord(DescriptionRecord description, ActRecord by) {
        static ProposedRecord of(Document.Proposed proposed) {
            return new ProposedRecord(
                    DescriptionRecord.of(proposed.description()),
                    ActRecord.of(Optional.of(proposed.by())));
        }
    }

    /** Who did something, when, and why. */
    public record ActRecord(String who, String at, String note) {
        static ActRecord of(Optional<Document.Act> act) {
            return act.map(a -> new ActRecord(a.who(), a.at().toString(), a.note())).orElse(null);
        }
    }

    /**
     * A version as JSON.
     *
     * @param sha256 of its bytes
     * @param condition waiting, read, unreadable, quarantined or gone
     * @param textSource none, text, recognition or mixed
     * @param shown whether everybody may have it
     */
    public record VersionRecord(
            int number,
            String sha256,
            String fileName,
            String mediaType,
            long size,
            String condition,
            int pages,
            String textSource,
            boolean textComplete,
            List<String> traits,
            String uploadedAt,
            String uploadedBy,
            String note,
            boolean shown) {
        public static VersionRecord of(Document document, Version version, boolean insider) {
            return new VersionRecord(
                    version.number(),
                    version.content().sha256(),
                    version.fileName(),
                    version.mediaType(),
                    version.size(),
                    Words.of(version.condition()),
                    version.pages(),
                    Words.of(version.source()),
                    version.complete(),
                    version.traits().stream().map(Words::of).sorted().toList(),
                    version.uploadedAt().toString(),
                    insider ? version.uploadedBy() : null,
                    version.note(),
                    document.shown(version));
        }
    }

    /**
     * @param insider whether the reader may see drafts of the agency, and who did what
     */
    public static DocumentRecord of(Document document, boolean insider) {
        var published = document.published();
        return new DocumentRecord(
                document.id(),
                document.agency().path(),
                Words.of(document.state()),
                DescriptionRecord.of(document.description()),
                document.described().isPresent(),
                insider ? ActRecord.of(published) : ActRecord.of(published.map(Nameless::of)),
                document.versions().stream()
                        .filter(version -> insider || document.shown(version))
                        .map(version -> VersionRecord.of(document, version, insider))
                        .toList(),
                insider ? ActRecord.of(document.hold()) : null,
                insider ? ActRecord.of(document.deletion().map(Document.Deletion::asked)) : null,
                insider
                        ? ActRecord.of(document.deletion().flatMap(Document.Deletion::agreed))
                        : null,
                document.proposed().filter(p -> insider).map(ProposedRecord::of).orElse(null));
    }

    /** To the public an agency acts, not a person. */
    private static final class Nameless {
        private Nameless() {}

        static Document.Act of(Document.Act act) {
            return new Document.Act(null, act.at(), act.note());
        }
    }
}
