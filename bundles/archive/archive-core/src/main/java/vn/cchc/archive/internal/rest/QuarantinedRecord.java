package vn.cchc.archive.internal.rest;

import vn.cchc.archive.internal.quarantine.Quarantine.Held;

/**
 * A version nobody gets, as JSON.
 *
 * @param document id of its document
 * @param agency whose publishers may let it out
 * @param sha256 of its bytes
 */
public record QuarantinedRecord(
        String document,
        int version,
        String agency,
        String fileName,
        long size,
        String sha256,
        String uploadedAt,
        String uploadedBy) {

    static QuarantinedRecord of(Held held) {
        var version = held.holder().version();
        return new QuarantinedRecord(
                held.holder().document(),
                version.number(),
                held.agency().path(),
                version.fileName(),
                version.size(),
                version.content().sha256(),
                version.uploadedAt().toString(),
                version.uploadedBy());
    }
}
