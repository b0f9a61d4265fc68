package vn.cchc.archive.internal.graph;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Fingerprint;

/** Versions that everybody may have, as distributions of DCAT 3. */
final class VersionStatements {
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9.+-]+/[A-Za-z0-9.+_-]+");

    private final Sentences out;
    private final Set<String> toldTypes = new HashSet<>();

    VersionStatements(Sentences out) {
        this.out = out;
    }

    static String iri(Document document, Version version) {
        return DocumentStatements.iri(document.id()) + "/version/" + version.number();
    }

    void tell(Document document, Version version) {
        String iri = iri(document, version);
        out.type(iri, Vocabulary.DEF + "DocumentVersion");
        out.type(iri, Vocabulary.DCAT + "Distribution");
        out.name(iri, new DocumentName(document).of(version));
        out.link(iri, Vocabulary.DCT + "isVersionOf", DocumentStatements.iri(document.id()));
        out.say(iri, Vocabulary.DCT + "created", Term.time(version.uploadedAt()));
        out.say(iri, Vocabulary.DCAT + "version", Term.text(String.valueOf(version.number())));
        file(iri, document, version);
        checksum(iri, version.content());
    }

    private void file(String iri, Document document, Version version) {
        out.say(iri, Vocabulary.DCAT + "byteSize", size(version.size()));
        mediaType(version).ifPresent(type -> mediaType(iri, MEDIA_TYPES + type));
        out.link(iri, Vocabulary.DCAT + "accessURL", DocumentStatements.page(document.id()));
        out.link(
                iri,
                Vocabulary.DCAT + "downloadURL",
                "%s/api/archive/contents/%s/%d"
                        .formatted(Vocabulary.BASE, document.id(), version.number()));
    }

    private static Term size(long bytes) {
        return new Term.Literal(Long.toString(bytes), Term.XSD + "nonNegativeInteger", "");
    }

    /** Without parameters, which no registry of media types has; unknown until it was read. */
    private static Optional<String> mediaType(Version version) {
        return Optional.of(version.mediaType())
                .filter(type -> version.condition() != Condition.WAITING)
                .map(type -> type.split(";", 2)[0].strip())
                .filter(type -> MEDIA_TYPE.matcher(type).matches());
    }

    private void mediaType(String iri, String type) {
        out.link(iri, Vocabulary.DCAT + "mediaType", type);
        if (toldTypes.add(type)) {
            out.type(type, Vocabulary.DCT + "MediaType");
        }
    }

    /** It has no name of its own. */
    private void checksum(String iri, Fingerprint content) {
        var sum = new Term.Blank(iri + " checksum");
        out.say(iri, SPDX + "checksum", sum);
        of(sum, Vocabulary.RDF + "type", Term.iri(SPDX + "Checksum"));
        of(sum, SPDX + "algorithm", Term.iri(SPDX + "checksumAlgorithm_sha256"));
        of(
                sum,
                SPDX + "checksumValue",
                new Term.Literal(content.sha256(), Term.XSD + "hexBinary", ""));
    }

    private void of(Term.Blank sum, String property, Term value) {
        out.listener().accept(new Statement(sum, Term.iri(property), value));
    }
}
