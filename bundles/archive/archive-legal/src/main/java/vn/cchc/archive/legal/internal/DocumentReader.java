package vn.cchc.archive.legal.internal;

import java.util.List;
import java.util.Optional;
import vn.cchc.archive.legal.DocumentNumber;
import vn.cchc.archive.legal.LegalReader;
import vn.cchc.archive.legal.Proposal;
import vn.cchc.archive.legal.Reading;
import vn.cchc.archive.legal.Reference;

/** One reading of one document. */
public final class DocumentReader {
    private final Words words;
    private final List<RawNumber> numbers;
    private final HeadingReader heading;

    public DocumentReader(List<String> pages) {
        words = new Words(LegalText.of(pages));
        numbers = new NumberScanner(words.text()).scan(LegalReader.MOST_NUMBERS);
        heading = new HeadingReader(words, numbers);
    }

    public Reading read() {
        SignatureReader signature = new SignatureReader(words);
        return new Reading(
                heading.number(),
                heading.kind(),
                heading.issuer(),
                heading.issued(),
                new TitleReader(words, heading.end()).read(heading.kindLine()),
                new InForceReader(words).read(),
                signature.office(),
                signature.signer(),
                references());
    }

    /** A document does not refer to itself: its number in headers of pages says nothing. */
    private List<Reference> references() {
        Optional<String> own = heading.number().map(Proposal::value).map(DocumentNumber::key);
        List<RawNumber> others = numbers.stream().filter(n -> !heading.isOwnPlace(n)).toList();
        List<Mention> mentions = new MentionReader(words, heading.familiar()).read(others);
        return new RelationReader(words, mentions)
                .read().stream().filter(r -> own.isEmpty() || !isOwn(r, own.get())).toList();
    }

    private static boolean isOwn(Reference reference, String own) {
        return reference.number().map(n -> n.value().key().equals(own)).orElse(false);
    }
}
