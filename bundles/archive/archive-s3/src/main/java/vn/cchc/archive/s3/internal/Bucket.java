package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.model.Fingerprint;

/** Content in a bucket. */
final class Bucket implements ContentStore {
    private static final int NOT_FOUND = 404;
    private static final int NO_SUCH_RANGE = 416;

    private final S3Client client;
    private final Place place;
    private final Sending sending;
    private final int partLength;

    Bucket(S3Client client, Place place, int partLength) {
        this.client = client;
        this.place = place;
        this.sending = new Sending();
        this.partLength = partLength;
    }

    @Override
    public void put(Fingerprint content, Path file) throws IOException {
        var sums = Sums.of(file, partLength);
        if (!sums.content().equals(content)) {
            throw new IOException("The file is not " + content + " but " + sums.content());
        }
        if (isThere(sums)) {
            return;
        }
        try {
            Calls.run("Putting " + content, () -> send(file, sums));
        } catch (IOException e) {
            requireDone(sums, e);
            return;
        }
        if (!isThere(sums)) {
            throw new IOException("The store said it took " + content + ", and has it not");
        }
    }

    private Void send(Path file, Sums sums) throws IOException {
        sending.send(new Upload(client, place, file, sums));
        return null;
    }

    /** Another server may have been quicker, or only the last answer was lost. */
    private void requireDone(Sums sums, IOException failure) throws IOException {
        boolean done = false;
        try {
            done = isThere(sums);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        if (!done) {
            throw failure;
        }
    }

    private boolean isThere(Sums sums) throws IOException {
        Optional<HeadObjectResponse> there = find(sums.content());
        if (there.isPresent() && there.get().contentLength() != sums.length()) {
            throw new IOException(
                    "Under %s lie %d bytes in the store, and not %d"
                            .formatted(sums.content(), there.get().contentLength(), sums.length()));
        }
        return there.isPresent();
    }

    @Override
    public OptionalLong size(Fingerprint content) throws IOException {
        Optional<HeadObjectResponse> there = find(content);
        if (there.isEmpty()) {
            requireBucket();
            return OptionalLong.empty();
        }
        return OptionalLong.of(there.get().contentLength());
    }

    private Optional<HeadObjectResponse> find(Fingerprint content) throws IOException {
        return Calls.run(
                "Looking for " + content,
                () -> {
                    try {
                        return Optional.of(
                                client.headObject(
                                        head ->
                                                head.bucket(place.bucket())
                                                        .key(place.key(content))));
                    } catch (AwsServiceException e) {
                        if (e.statusCode() == NOT_FOUND) {
                            return Optional.empty();
                        }
                        throw e;
                    }
                });
    }

    /** The answer to a question for an object does not tell whether there is a bucket. */
    private void requireBucket() throws IOException {
        Calls.run(
                "Looking for the bucket " + place.bucket(),
                () -> client.headBucket(head -> head.bucket(place.bucket())));
    }

    @Override
    public InputStream open(Fingerprint content, long from) throws IOException {
        if (from < 0) {
            throw new IllegalArgumentException("Before the first byte: " + from);
        }
        return Calls.run("Opening " + content, () -> stream(content, from));
    }

    private InputStream stream(Fingerprint content, long from) throws IOException {
        try {
            var answer =
                    client.getObject(
                            get ->
                                    get.bucket(place.bucket())
                                            .key(place.key(content))
                                            .range(from == 0 ? null : "bytes=" + from + "-"));
            requireRange(answer, from);
            return new WholeStream(answer, answer.response().contentLength());
        } catch (NoSuchKeyException e) {
            throw (IOException) new NoSuchFileException(content.sha256()).initCause(e);
        } catch (AwsServiceException e) {
            if (e.statusCode() == NO_SUCH_RANGE) {
                return InputStream.nullInputStream();
            }
            throw e;
        }
    }

    private static void requireRange(ResponseInputStream<GetObjectResponse> answer, long from)
            throws IOException {
        if (from > 0 && answer.response().contentRange() == null) {
            answer.abort();
            throw new IOException("The store gives no part of an object");
        }
    }

    @Override
    public void remove(Fingerprint content) throws IOException {
        Calls.run(
                "Removing " + content,
                () ->
                        client.deleteObject(
                                delete -> delete.bucket(place.bucket()).key(place.key(content))));
    }

    @Override
    public Stream<Fingerprint> all() throws IOException {
        var listing = new Listing(client, place);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        listing, Spliterator.ORDERED | Spliterator.DISTINCT),
                false);
    }
}
