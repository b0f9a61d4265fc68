package vn.cchc.archive.s3.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.cchc.testing.MadeContent;

/** What is sent to stores that do not know all of the protocol. */
class SendingTest {
    private static final SdkClientException HUNG_UP = SdkClientException.create("hung up");

    @TempDir private Path files;
    private final Store store = new Store();
    private final Sending sending = new Sending();

    @Test
    void a_store_that_knows_everything_is_sent_everything() throws Exception {
        send();
        send();
        assertThat(store.asked).containsExactly("condition sha256 md5", "condition sha256 md5");
    }

    @Test
    void a_store_that_does_not_know_it_is_sent_what_all_know_from_then_on() throws Exception {
        store.refusals.add(refusal(501));
        send();
        send();
        assertThat(store.asked).containsExactly("condition sha256 md5", "md5", "md5");
    }

    @Test
    void a_store_that_hangs_up_at_the_first_time_is_tried_plainly() throws Exception {
        store.refusals.add(HUNG_UP);
        send();
        send();
        assertThat(store.asked).containsExactly("condition sha256 md5", "md5", "md5");
    }

    @Test
    void a_store_that_was_known_before_it_hung_up_is_not() throws Exception {
        send();
        store.refusals.add(HUNG_UP);
        assertThatThrownBy(this::send).isSameAs(HUNG_UP);
        send();
        assertThat(store.asked).hasSize(3).doesNotContain("md5");
    }

    @Test
    void an_interrupted_sender_does_not_try_again() {
        store.refusals.add(AbortedException.create("interrupted"));
        assertThatThrownBy(this::send).isInstanceOf(AbortedException.class);
        assertThat(store.asked).hasSize(1);
    }

    @Test
    void when_two_met_and_neither_was_taken_the_condition_is_left_out_once() throws Exception {
        store.refusals.add(refusal(409));
        send();
        send();
        assertThat(store.asked)
                .containsExactly("condition sha256 md5", "sha256 md5", "condition sha256 md5");
    }

    @Test
    void other_refusals_are_final() {
        store.refusals.add(refusal(403));
        assertThatThrownBy(this::send).isInstanceOf(S3Exception.class);
        assertThat(store.asked).hasSize(1);
    }

    private void send() throws IOException {
        var made = MadeContent.random(files, new Random(1), 10);
        var place = new Place("bucket", "");
        sending.send(new Upload(store, place, made.file(), Sums.of(made.file(), 100)));
    }

    private static S3Exception refusal(int status) {
        return (S3Exception)
                S3Exception.builder()
                        .statusCode(status)
                        .awsErrorDetails(AwsErrorDetails.builder().errorCode("Trial").build())
                        .build();
    }

    private static final class Store implements S3Client {
        private final Deque<RuntimeException> refusals = new ArrayDeque<>();
        private final List<String> asked = new ArrayList<>();

        @Override
        public PutObjectResponse putObject(PutObjectRequest put, RequestBody body) {
            var words = new ArrayList<String>();
            if ("*".equals(put.ifNoneMatch())) {
                words.add("condition");
            }
            if (put.checksumSHA256() != null) {
                words.add("sha256");
            }
            if (put.contentMD5() != null) {
                words.add("md5");
            }
            asked.add(String.join(" ", words));
            if (!refusals.isEmpty()) {
                throw refusals.remove();
            }
            return PutObjectResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return "s3";
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
