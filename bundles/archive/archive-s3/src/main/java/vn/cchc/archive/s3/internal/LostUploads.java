package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

/** Parts whose sender was killed: they are no content, and take room. */
record LostUploads(S3Client client, Place place, InstantSource clock, Duration stillSent) {

    /** Removes what was begun longer ago: other servers may be sending. Says how many. */
    int remove() throws IOException {
        int removed = 0;
        ListMultipartUploadsResponse page = null;
        do {
            page = page(page);
            Instant limit = clock.instant().minus(stillSent);
            for (var upload : page.uploads()) {
                if (place.content(upload.key()).isPresent() && !upload.initiated().isAfter(limit)) {
                    abort(upload);
                    removed++;
                }
            }
        } while (Boolean.TRUE.equals(page.isTruncated()));
        return removed;
    }

    private ListMultipartUploadsResponse page(ListMultipartUploadsResponse before)
            throws IOException {
        return Calls.run(
                "Listing unfinished uploads",
                () ->
                        client.listMultipartUploads(
                                list ->
                                        list.bucket(place.bucket())
                                                .prefix(place.prefix())
                                                .keyMarker(
                                                        before == null
                                                                ? null
                                                                : before.nextKeyMarker())
                                                .uploadIdMarker(
                                                        before == null
                                                                ? null
                                                                : before.nextUploadIdMarker())));
    }

    private void abort(MultipartUpload upload) throws IOException {
        Calls.run(
                "Removing an unfinished upload",
                () ->
                        client.abortMultipartUpload(
                                abort ->
                                        abort.bucket(place.bucket())
                                                .key(upload.key())
                                                .uploadId(upload.uploadId())));
    }
}
