package vn.cchc.archive.internal.harvest;

import java.net.URI;
import java.util.Optional;
import vn.cchc.archive.Document;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/** How a public document is written for harvesters. */
sealed interface RecordFormat permits DublinCore, FullDescription {
    String prefix();

    String namespace();

    /**
     * @param base address of this service
     */
    String schema(URI base);

    void write(Markup out, Document document, Where where);

    /** Addresses and names of things in a record. */
    record Where(URI base, Registry registry) {
        String document(Document document) {
            return base.resolve("/api/archive/documents/" + document.id()).toASCIIString();
        }

        String content(Document document, int version) {
            return base.resolve("/api/archive/contents/" + document.id() + "/" + version)
                    .toASCIIString();
        }

        Optional<Unit> agency(Document document) {
            return registry.find(document.agency());
        }
    }
}
