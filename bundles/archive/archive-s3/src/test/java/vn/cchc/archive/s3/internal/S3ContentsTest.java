package vn.cchc.archive.s3.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.model.Fingerprint;
import vn.cchc.testing.ContentStoreContract;
import vn.cchc.testing.EndlessPuts;
import vn.cchc.testing.s3.S3Server;

/** A store that knows neither sums in SHA-256 nor, with them, conditions. */
class S3ContentsTest extends ContentStoreContract {
    @TempDir private static Path folder;
    private static S3Server server;

    private TrialSettings settings;
    private S3Client client;
    private S3Contents store;

    /** Opens the store in another process. */
    public static final class Opening implements EndlessPuts.Opening {
        @Override
        public ContentStore open(List<String> arguments) {
            var settings = new TrialSettings(arguments.get(0), arguments.get(1));
            var keys = Map.of("TRIAL_ACCESS", arguments.get(2), "TRIAL_SECRET", arguments.get(3));
            return new S3Contents(settings, keys::get);
        }
    }

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.strict(folder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void open() throws IOException {
        settings = new TrialSettings(server.address().toString(), "b" + UUID.randomUUID());
        server.createBucket(settings.bucket());
        client = new Connection(settings, new StoredCredentials(settings, keys()::get)).open();
        store = new S3Contents(settings, keys()::get);
    }

    @AfterEach
    void close() {
        store.stop();
        client.close();
    }

    private static Map<String, String> keys() {
        return Map.of("TRIAL_ACCESS", server.accessKey(), "TRIAL_SECRET", server.secretKey());
    }

    @Override
    protected ContentStore store() {
        return store;
    }

    @Override
    protected ContentStore later() throws IOException {
        var tomorrow = InstantSource.fixed(Instant.now().plus(Duration.ofDays(1)));
        new LostUploads(client, Place.of(settings), tomorrow, Duration.ofHours(12)).remove();
        return store;
    }

    @Override
    protected List<String> leftovers() {
        return client
                .listMultipartUploads(list -> list.bucket(settings.bucket()))
                .uploads()
                .stream()
                .map(upload -> upload.key())
                .toList();
    }

    @Override
    protected void plant(String name) {
        for (String place : List.of("", "archive/", "archive/contents/", "archive/contents/a/")) {
            client.putObject(
                    put -> put.bucket(settings.bucket()).key(place + name),
                    RequestBody.fromBytes(new byte[] {1}));
        }
    }

    @Override
    protected List<String> opening() {
        return List.of(
                Opening.class.getName(),
                settings.endpoint(),
                settings.bucket(),
                server.accessKey(),
                server.secretKey());
    }

    @Test
    void an_object_says_the_hash_of_its_bytes() throws Exception {
        var made = made(10);
        store.put(made.content(), made.file());
        var there =
                client.headObject(
                        head ->
                                head.bucket(settings.bucket())
                                        .key("archive/contents/" + made.content()));
        assertThat(there.metadata()).containsEntry("sha256", made.content().sha256());
    }

    @Test
    void a_list_of_many_pages_is_told_to_its_end() throws Exception {
        Path place = folder.resolve(settings.bucket()).resolve("archive/contents");
        Files.createDirectories(place);
        var expected =
                IntStream.range(0, 2500)
                        .mapToObj(i -> Fingerprint.of(new byte[] {(byte) i, (byte) (i >> 8)}))
                        .toList();
        for (var content : expected) {
            Files.createFile(place.resolve(content.sha256()));
        }
        assertThat(contents())
                .containsExactlyElementsOf(
                        expected.stream()
                                .map(Fingerprint::sha256)
                                .sorted()
                                .map(Fingerprint::new)
                                .toList());
    }
}
