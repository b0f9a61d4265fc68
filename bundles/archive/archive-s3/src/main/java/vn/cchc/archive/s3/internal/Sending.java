package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Sends files as the store wants them, and remembers how that was. */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int CONFLICT = 409;
    private static final int NOT_IMPLEMENTED = 501;

    private final AtomicReference<Manner> manner = new AtomicReference<>(Manner.FULL);
    private final AtomicBoolean proven = new AtomicBoolean();

    void send(Upload upload) throws IOException {
        Manner now = manner.get();
        try {
            upload.send(now);
            proven.set(true);
        } catch (AwsServiceException e) {
            sendAfterRefusal(upload, now, e);
        } catch (AbortedException e) {
            throw e;
        } catch (SdkClientException e) {
            // A store that does not know a header may hang up in the middle of a long body, and
            // then its answer is never read.
            if (proven.get() || now == Manner.PLAIN) {
                throw e;
            }
            sendPlain(upload);
        }
    }

    private void sendAfterRefusal(Upload upload, Manner before, AwsServiceException refusal)
            throws IOException {
        if (refusal.statusCode() == NOT_IMPLEMENTED && before != Manner.PLAIN) {
            sendPlain(upload);
        } else if (refusal.statusCode() == CONFLICT && before == Manner.FULL) {
            upload.send(Manner.OVER);
        } else {
            throw refusal;
        }
    }

    private void sendPlain(Upload upload) throws IOException {
        upload.send(Manner.PLAIN);
        if (manner.getAndSet(Manner.PLAIN) != Manner.PLAIN) {
            LOG.info("The store does not know sums in SHA-256; sums in MD5 are sent");
        }
    }
}
