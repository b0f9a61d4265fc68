package vn.cchc.archive.s3.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.cchc.testing.MadeContent;
import vn.cchc.testing.s3.S3Server;

/** What goes wrong between the server and its store. */
class S3FaultsTest {
    private static final int MEGABYTE = 1024 * 1024;

    /** Bytes on the wire: the sums are made, and the store is asked whether it has them. */
    private static final long LOOKED_FOR = 0;

    /** Bytes on the wire: of the parts, the last ones are not yet read. */
    private static final long IN_THE_FIRST_PART = 100_000;

    /** Of an endpoint that never answers. */
    private static final int ANSWER_SECONDS = 1;

    /** Two attempts, and some for a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(2 * ANSWER_SECONDS + 15L);

    @TempDir private static Path folder;
    private static S3Server server;

    @TempDir private Path files;
    private final Random random = new Random(20261126);
    private final String bucket = "b" + UUID.randomUUID();

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.lenient(folder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void createBucket() throws IOException {
        server.createBucket(bucket);
    }

    @AfterEach
    void startAgain() throws IOException {
        if (!server.isRunning()) {
            server.start();
        }
    }

    @Test
    void a_server_killed_in_the_middle_of_a_put_is_a_problem_and_the_put_may_be_repeated()
            throws Exception {
        for (int length : new int[] {3 * MEGABYTE, 12 * MEGABYTE}) {
            var made = MadeContent.random(files, random, length);
            try (var wire = new Wire(server.port(), length / 2, server::kill)) {
                var store = store(wire.address());
                assertProblem(() -> store.put(made.content(), made.file()));
                assertThat(wire.happened()).isTrue();
                server.start();
                assertThat(store.size(made.content())).isEmpty();
                try (var all = store.all()) {
                    assertThat(all).doesNotContain(made.content());
                }
                store.put(made.content(), made.file());
                assertWhole(store, made);
                store.stop();
            }
        }
    }

    @Test
    void a_server_killed_in_the_middle_of_reading_is_not_the_end_of_the_content() throws Exception {
        var made = MadeContent.sparse(files, random, 64L * MEGABYTE);
        var store = store(server.address().toString());
        store.put(made.content(), made.file());
        try (var stream = store.open(made.content(), 0)) {
            stream.readNBytes(1000);
            server.kill();
            assertProblem(stream::readAllBytes);
        }
        store.stop();
    }

    @Test
    void a_file_changed_before_it_is_sent_is_refused() throws Exception {
        refusesWhatChanges(3 * MEGABYTE, LOOKED_FOR, S3FaultsTest::changeEnd);
        refusesWhatChanges(12 * MEGABYTE, LOOKED_FOR, S3FaultsTest::changeEnd);
    }

    @Test
    void a_file_changed_while_its_parts_are_sent_is_refused() throws Exception {
        refusesWhatChanges(12 * MEGABYTE, IN_THE_FIRST_PART, S3FaultsTest::changeEnd);
    }

    @Test
    void a_file_that_shrinks_is_refused() throws Exception {
        refusesWhatChanges(3 * MEGABYTE, LOOKED_FOR, S3FaultsTest::shrink);
        refusesWhatChanges(12 * MEGABYTE, LOOKED_FOR, S3FaultsTest::shrink);
        refusesWhatChanges(12 * MEGABYTE, IN_THE_FIRST_PART, S3FaultsTest::shrink);
    }

    private void refusesWhatChanges(int length, long after, Consumer<MadeContent> change)
            throws Exception {
        var made = MadeContent.random(files, random, length);
        try (var wire = new Wire(server.port(), after, () -> change.accept(made));
                var client = client(wire.address())) {
            var place = Place.of(new TrialSettings("", bucket));
            var store = new Bucket(client, place, 5 * MEGABYTE);
            assertProblem(() -> store.put(made.content(), made.file()));
            assertThat(wire.happened()).isTrue();
            assertThat(store.size(made.content())).isEmpty();
            assertThat(unfinished()).isEmpty();
        }
    }

    @Test
    void an_endpoint_that_is_gone_is_a_problem_soon() throws Exception {
        server.kill();
        assertAllFail(store(server.address().toString()), "refused", server.secretKey());
    }

    @Test
    void an_endpoint_that_never_answers_is_a_problem_soon() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var settings =
                    new TrialSettings("http://127.0.0.1:" + silent.getLocalPort(), bucket)
                            .with(ANSWER_SECONDS);
            var store = new S3Contents(settings, keys()::get);
            var made = MadeContent.random(files, random, 10);
            assertThat(problem(() -> store.size(made.content()))).hasMessageContaining("timed out");
            assertThat(problem(() -> store.put(made.content(), made.file())))
                    .hasMessageContaining("timed out");
            store.stop();
        }
    }

    @Test
    void wrong_keys_are_a_problem_that_does_not_tell_them() throws Exception {
        var settings = new TrialSettings(server.address().toString(), bucket);
        String wrong = "wrong-" + UUID.randomUUID();
        var secret =
                new S3Contents(
                        settings,
                        Map.of("TRIAL_ACCESS", server.accessKey(), "TRIAL_SECRET", wrong)::get);
        assertAllFail(secret, "403", wrong, server.secretKey());
        var access =
                new S3Contents(
                        settings,
                        Map.of("TRIAL_ACCESS", wrong, "TRIAL_SECRET", server.secretKey())::get);
        assertAllFail(access, "403", wrong, server.secretKey());
    }

    @Test
    void a_bucket_that_is_missing_is_not_an_empty_one() {
        var settings = new TrialSettings(server.address().toString(), "missing");
        var store = new S3Contents(settings, keys()::get);
        var made = MadeContent.random(files, random, 10);
        // This server removes from any bucket.
        for (var call :
                List.<ThrowingCallable>of(
                        () -> store.size(made.content()),
                        () -> store.open(made.content(), 0),
                        store::all,
                        () -> store.put(made.content(), made.file()))) {
            assertThat(problem(call)).hasMessageContaining("404");
        }
        store.stop();
    }

    @Test
    void keys_may_come_from_a_file_and_change_there() throws Exception {
        Path keys = files.resolve("keys");
        var settings =
                new TrialSettings(server.address().toString(), bucket).withFile(keys.toString());
        var store = new S3Contents(settings, name -> null);
        var made = MadeContent.random(files, random, 10);
        assertThat(problem(() -> store.put(made.content(), made.file())))
                .hasMessageContaining(keys.toString());
        String secret = "old\\u-" + UUID.randomUUID();
        Files.writeString(keys, "aws_secret_access_key = " + secret);
        assertThat(text(problem(() -> store.size(made.content()))))
                .contains("aws_access_key_id")
                .doesNotContain(secret);
        Files.writeString(
                keys,
                "[default]\n# of the archive\naws_access_key_id=%s\naws_secret_access_key = %s \n"
                        .formatted(server.accessKey(), server.secretKey()));
        store.put(made.content(), made.file());
        assertWhole(store, made);
        store.stop();
    }

    @Test
    void a_variable_that_is_not_set_is_named() {
        var store =
                new S3Contents(
                        new TrialSettings(server.address().toString(), bucket),
                        Map.of("TRIAL_ACCESS", "x")::get);
        assertThat(problem(store::all)).hasMessageContaining("TRIAL_SECRET");
        store.stop();
    }

    @Test
    void other_bytes_under_the_key_are_not_written_over() throws Exception {
        var made = MadeContent.random(files, random, 100);
        var place = Place.of(new TrialSettings("", bucket));
        try (var client = client()) {
            client.putObject(
                    put -> put.bucket(bucket).key(place.key(made.content())),
                    RequestBody.fromBytes(new byte[99]));
            var store = store(server.address().toString());
            assertThat(problem(() -> store.put(made.content(), made.file())))
                    .hasMessageContaining("99 bytes");
            assertThat(store.size(made.content())).hasValue(99);
            store.stop();
        }
    }

    @Test
    void where_content_lies_an_upload_takes_no_effect() throws Exception {
        var made = MadeContent.random(files, random, 100);
        var place = Place.of(new TrialSettings("", bucket));
        try (var client = client()) {
            var upload = new Upload(client, place, made.file(), Sums.of(made.file(), MEGABYTE));
            upload.send(Manner.FULL);
            assertThatThrownBy(() -> upload.send(Manner.FULL))
                    .isInstanceOfSatisfying(
                            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
        }
    }

    @Test
    void parts_of_killed_senders_are_removed_when_they_are_old() throws Exception {
        var place = Place.of(new TrialSettings("", bucket));
        String key = place.key(MadeContent.random(files, random, 10).content());
        try (var client = client()) {
            client.createMultipartUpload(upload -> upload.bucket(bucket).key(key));
            client.createMultipartUpload(upload -> upload.bucket(bucket).key("of/others"));
            Instant now = Instant.now();
            assertThat(new LostUploads(client, place, () -> now, Duration.ofHours(12)).remove())
                    .isZero();
            InstantSource tomorrow = () -> now.plus(Duration.ofDays(1));
            assertThat(new LostUploads(client, place, tomorrow, Duration.ofHours(12)).remove())
                    .isOne();
            assertThat(unfinished()).containsExactly("of/others");
        }
    }

    @Test
    void parts_are_removed_at_once_where_nobody_is_to_be_waited_for() throws Exception {
        var place = Place.of(new TrialSettings("", bucket));
        String key = place.key(MadeContent.random(files, random, 10).content());
        try (var client = client()) {
            client.createMultipartUpload(upload -> upload.bucket(bucket).key(key));
            var lost = new LostUploads(client, place, InstantSource.system(), Duration.ZERO);
            assertThat(lost.remove()).isOne();
            assertThat(unfinished()).isEmpty();
        }
    }

    private void assertAllFail(S3Contents store, String reason, String... secrets) {
        var made = MadeContent.random(files, random, 10);
        var calls =
                List.<ThrowingCallable>of(
                        () -> store.size(made.content()),
                        () -> store.open(made.content(), 0),
                        () -> store.remove(made.content()),
                        store::all,
                        () -> store.put(made.content(), made.file()));
        for (var call : calls) {
            Throwable problem = problem(call);
            assertThat(problem).hasMessageContaining(reason);
            assertThat(text(problem)).doesNotContain(secrets);
        }
        store.stop();
    }

    private static void assertProblem(ThrowingCallable call) {
        assertThat(problem(call)).isNotNull();
    }

    /** Of input and output, in time, and not that something is absent. */
    private static Throwable problem(ThrowingCallable call) {
        long start = System.nanoTime();
        Throwable problem = catchThrowable(call);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        assertThat(problem)
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
        return problem;
    }

    private static String text(Throwable problem) {
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void assertWhole(S3Contents store, MadeContent made) throws IOException {
        assertThat(MadeContent.read(store.open(made.content(), 0))).isEqualTo(made.content());
    }

    private static void changeEnd(MadeContent made) {
        try (var channel = FileChannel.open(made.file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1000]), made.length() - 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void shrink(MadeContent made) {
        try (var channel = FileChannel.open(made.file(), StandardOpenOption.WRITE)) {
            channel.truncate(made.length() / 3 * 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> unfinished() {
        try (var client = client()) {
            return client.listMultipartUploads(list -> list.bucket(bucket)).uploads().stream()
                    .map(upload -> upload.key())
                    .toList();
        }
    }

    private S3Contents store(String address) {
        return new S3Contents(new TrialSettings(address, bucket), keys()::get);
    }

    private S3Client client() {
        return client(server.address().toString());
    }

    private S3Client client(String address) {
        var settings = new TrialSettings(address, bucket);
        return new Connection(settings, new StoredCredentials(settings, keys()::get)).open();
    }

    private Map<String, String> keys() {
        return Map.of("TRIAL_ACCESS", server.accessKey(), "TRIAL_SECRET", server.secretKey());
    }
}
