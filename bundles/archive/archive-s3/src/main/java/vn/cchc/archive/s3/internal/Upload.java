package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;

/** Sends one file under one key. The store shows it when it has all of it, and not before. */
final class Upload {
    /** Metadata that tells people and programs what the bytes must hash to. */
    static final String SHA256 = "sha256";

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);

    private final S3Client client;
    private final String bucket;
    private final String key;
    private final Path file;
    private final Sums sums;

    Upload(S3Client client, Place place, Path file, Sums sums) {
        this.client = client;
        this.bucket = place.bucket();
        this.key = place.key(sums.content());
        this.file = file;
        this.sums = sums;
    }

    void send(Manner manner) throws IOException {
        if (sums.parts().size() == 1) {
            sendWhole(manner);
        } else {
            sendParts(manner);
        }
    }

    private void sendWhole(Manner manner) throws IOException {
        var part = sums.parts().get(0);
        try (var body = new PartBody(file, part)) {
            client.putObject(
                    put ->
                            put.bucket(bucket)
                                    .key(key)
                                    .metadata(metadata())
                                    .contentMD5(part.md5())
                                    .checksumSHA256(manner.sha256(part))
                                    .ifNoneMatch(manner.ifNoneMatch()),
                    body.request());
        }
    }

    private void sendParts(Manner manner) throws IOException {
        String id = begin(manner);
        try {
            var sent = new ArrayList<CompletedPart>();
            for (var part : sums.parts()) {
                sent.add(sendPart(manner, id, part));
            }
            complete(manner, id, sent);
        } catch (IOException | RuntimeException | Error e) {
            abort(id, e);
            throw e;
        }
    }

    private String begin(Manner manner) {
        var upload =
                CreateMultipartUploadRequest.builder().bucket(bucket).key(key).metadata(metadata());
        if (manner.sha256()) {
            upload.checksumAlgorithm(ChecksumAlgorithm.SHA256);
        }
        return client.createMultipartUpload(upload.build()).uploadId();
    }

    private CompletedPart sendPart(Manner manner, String id, Sums.Part part) throws IOException {
        try (var body = new PartBody(file, part)) {
            var answer =
                    client.uploadPart(
                            upload ->
                                    upload.bucket(bucket)
                                            .key(key)
                                            .uploadId(id)
                                            .partNumber(part.number())
                                            .contentMD5(part.md5())
                                            .checksumSHA256(manner.sha256(part)),
                            body.request());
            return CompletedPart.builder()
                    .partNumber(part.number())
                    .eTag(answer.eTag())
                    .checksumSHA256(manner.sha256(part))
                    .build();
        }
    }

    private void complete(Manner manner, String id, List<CompletedPart> sent) {
        client.completeMultipartUpload(
                upload ->
                        upload.bucket(bucket)
                                .key(key)
                                .uploadId(id)
                                .ifNoneMatch(manner.ifNoneMatch())
                                .multipartUpload(parts -> parts.parts(sent)));
    }

    /** Parts nobody completes take room in the store and are paid for. */
    private void abort(String id, Throwable cause) {
        try {
            client.abortMultipartUpload(upload -> upload.bucket(bucket).key(key).uploadId(id));
        } catch (SdkException e) {
            LOG.debug("Parts of {} are left in the store", key, e);
            cause.addSuppressed(e);
        }
    }

    private Map<String, String> metadata() {
        return Map.of(SHA256, sums.content().sha256());
    }
}
