package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import vn.cchc.model.Fingerprint;

/** What lies in the store, page by page. The store gives keys in their order. */
final class Listing implements Iterator<Fingerprint> {
    private final S3Client client;
    private final Place place;
    private final Deque<Fingerprint> page = new ArrayDeque<>();
    private String next;

    /** Asks for the first page. */
    Listing(S3Client client, Place place) throws IOException {
        this.client = client;
        this.place = place;
        turn();
    }

    @Override
    public boolean hasNext() {
        try {
            while (page.isEmpty() && next != null) {
                turn();
            }
            return !page.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Fingerprint next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.remove();
    }

    private void turn() throws IOException {
        ListObjectsV2Response answer =
                Calls.run(
                        "Listing the contents",
                        () ->
                                client.listObjectsV2(
                                        list ->
                                                list.bucket(place.bucket())
                                                        .prefix(place.prefix())
                                                        .continuationToken(next)));
        answer.contents().forEach(entry -> place.content(entry.key()).ifPresent(page::add));
        next = Boolean.TRUE.equals(answer.isTruncated()) ? answer.nextContinuationToken() : null;
    }
}
